namespace DefenceTies.Web.Settings;

/// <summary>Reads which sites may show the timeline in a frame of theirs.</summary>
internal static class EmbedOrigins
{
    /// <summary>The setting's key.</summary>
    internal const string Key = "Embed:Origins";

    /// <summary>Reads them: origins such as <c>https://intranet.example.org</c>, parted by blanks or commas; none unless they are named.</summary>
    internal static IReadOnlyList<string> Read(IConfiguration configuration, List<SettingProblem> problems)
    {
        var origins = new List<string>();
        foreach (var text in (configuration[Key] ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Only what can stand in a header as it is: scheme, host and port, and nothing else.
            if (Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.Scheme is "http" or "https" && origin is { PathAndQuery: "/", Fragment: "", UserInfo: "" } && origin.IdnHost.Length > 0)
            {
                origins.Add($"{origin.Scheme}://{origin.IdnHost}{(origin.IsDefaultPort ? "" : $":{origin.Port}")}");
            }
            else
            {
                problems.Add(new SettingProblem(Key, $"'{text}' is no origin. Write such as 'https://intranet.example.org', several parted by blanks."));
            }
        }

        return origins;
    }
}
