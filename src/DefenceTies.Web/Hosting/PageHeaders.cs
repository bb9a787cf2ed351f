using DefenceTies.Web.Settings;

namespace DefenceTies.Web.Hosting;

/// <summary>
/// The headers of every answer: nothing may run or load here but the site's own files, no other site may frame it (but
/// what is made for that, and only where the settings allow it), and the browser is asked which theme the reader prefers.
/// </summary>
/// <param name="next">What answers.</param>
/// <param name="settings">Says which sites may show the timeline in a frame.</param>
public sealed class PageHeaders(RequestDelegate next, SiteSettings settings)
{
    private readonly string _usual = PolicyFor("'none'");
    private readonly string _embedded = PolicyFor(settings.EmbedOrigins is { Count: > 0 } origins ? string.Join(' ', origins) : "'none'");

    private const string PreferredTheme = "Sec-CH-Prefers-Color-Scheme";

    /// <summary>Adds the headers, then lets the request go on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.Equals(PageAddresses.EmbedRoot, StringComparison.OrdinalIgnoreCase) ? _embedded : _usual;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Accept-CH"] = PreferredTheme;
        headers.Append("Vary", PreferredTheme);
        return next(context);
    }

    private static string PolicyFor(string frames) =>
        $"default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors {frames}; object-src 'none'; img-src 'self' data:";
}
