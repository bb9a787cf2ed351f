using Microsoft.AspNetCore.Antiforgery;

namespace DefenceTies.Web.Hosting;

/// <summary>Refuses a form without the token of its page, in words: a forged one, or one that was opened before its user signed in or out.</summary>
/// <param name="next">What answers.</param>
public sealed class StaleForms(RequestDelegate next)
{
    private const string Sentence = "Nothing was done: this form is no longer valid. It was opened before you signed in or out, or too long ago. Go back, load the page anew and send it again.";

    /// <summary>Refuses it, or lets the request go on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await context.Response.WriteAsync(Sentence, context.RequestAborted);
    }
}
