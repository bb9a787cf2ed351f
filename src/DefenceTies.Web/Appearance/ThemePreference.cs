namespace DefenceTies.Web.Appearance;

/// <summary>Which theme a page is sent in.</summary>
public static class ThemePreference
{
    /// <summary>The cookie that holds a reader's choice.</summary>
    public const string Cookie = "theme";

    /// <summary>The dark theme's word.</summary>
    public const string Dark = "dark";

    /// <summary>The light theme's word.</summary>
    public const string Light = "light";

    /// <summary>
    /// The theme for a request: the reader's choice, else what the browser says it prefers. None when neither is told;
    /// then a script in the page's head asks the browser.
    /// </summary>
    public static string? Of(HttpRequest request) =>
        Known(request.Cookies[Cookie]) ?? Known(request.Headers["Sec-CH-Prefers-Color-Scheme"].ToString().Trim('"'));

    /// <summary>The theme of that word; none when there is no such theme.</summary>
    public static string? Known(string? word) => word is Dark or Light ? word : null;
}
