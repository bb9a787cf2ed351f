using Microsoft.AspNetCore.StaticAssets;

namespace DefenceTies.Web.Restoring;

/// <summary>Answers for the site while its register is being restored: a page that says so, and tries again by itself.</summary>
/// <param name="next">What answers otherwise.</param>
/// <param name="sign">Says whether a restore is at work.</param>
public sealed class RestoringGate(RequestDelegate next, RestoringSign sign)
{
    private const string Seconds = "5";
    private const string Sentence = "The register is being restored from a backup.";

    private static readonly string[] s_open = ["/health", "/_blazor", "/_framework"];

    /// <summary>Answers, or lets the request go on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (!sign.IsOn || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || s_open.Any(open => path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = Seconds;
        context.Response.Headers.CacheControl = "no-store";
        if (path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return Results.Problem(title: Sentence, detail: $"Try again in {Seconds} seconds.", statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="{Seconds}"><title>Being restored · DefenceTies</title><link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/language.css"><link rel="stylesheet" href="/css/site.css"></head>
            <body><main><div class="page"><h1>{Sentence}</h1><p class="intro">It cannot be read or changed until that is done, which takes some seconds to some minutes. This page tries again by itself. You may have to sign in anew.</p></div></main></body>
            </html>
            """,
            context.RequestAborted);
    }
}
