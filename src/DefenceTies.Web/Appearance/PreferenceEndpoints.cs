using Microsoft.AspNetCore.Mvc;

namespace DefenceTies.Web.Appearance;

/// <summary>Takes a reader's preferences from plain forms, keeps them in cookies, and goes back to the page.</summary>
public static class PreferenceEndpoints
{
    /// <summary>The cookie that says that single-letter keys are off.</summary>
    public const string KeysCookie = "keys";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>Maps the addresses that take preferences.</summary>
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        // No antiforgery token: a forged request could change the colours and nothing else, and a token would need a cookie of its own.
        routes.MapPost(PageAddresses.ThemePreference, TakeTheme).DisableAntiforgery().AllowAnonymous();
        routes.MapPost(PageAddresses.KeysPreference, TakeKeys).DisableAntiforgery().AllowAnonymous();
    }

    private static IResult TakeTheme([FromForm] string? theme, [FromForm] string? back, HttpContext context)
    {
        if (ThemePreference.Known(theme) is { } known)
        {
            context.Response.Cookies.Append(ThemePreference.Cookie, known, OptionsFor(context));
        }

        return Results.LocalRedirect(LocalAddress.Of(back));
    }

    private static IResult TakeKeys([FromForm] string? keys, [FromForm] string? back, HttpContext context)
    {
        if (keys is "on" or "off")
        {
            context.Response.Cookies.Append(KeysCookie, keys, OptionsFor(context));
        }

        return Results.LocalRedirect(LocalAddress.Of(back));
    }

    private static CookieOptions OptionsFor(HttpContext context) =>
        new() { MaxAge = Kept, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true, Path = "/" };
}
