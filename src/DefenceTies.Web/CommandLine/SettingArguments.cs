namespace DefenceTies.Web.CommandLine;

/// <summary>
/// Parts the settings on a command line (<c>--Key=value</c> or <c>--Key value</c>) from the words of the command itself,
/// so that whatever is neither is refused.
/// </summary>
/// <param name="Settings">The settings, for the configuration.</param>
/// <param name="Command">All other words.</param>
public sealed record SettingArguments(string[] Settings, string[] Command)
{
    private static readonly HashSet<string> s_sections = new(StringComparer.OrdinalIgnoreCase)
    {
        "Access", "Backup", "ConnectionStrings", "Database", "Embed", "Knowledge", "Proxy", "Seeds", "Serilog", "Time",
        "AllowedHosts", "Kestrel", "applicationName", "contentRoot", "environment", "http_ports", "https_ports", "urls", "webroot",
    };

    /// <summary>Parts the words.</summary>
    public static SettingArguments Part(IReadOnlyList<string> words)
    {
        var settings = new List<string>();
        var command = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsSetting(words[at]))
            {
                command.Add(words[at]);
                continue;
            }

            settings.Add(words[at]);
            if (!words[at].Contains('=', StringComparison.Ordinal) && at + 1 < words.Count)
            {
                settings.Add(words[++at]);
            }
        }

        return new SettingArguments([.. settings], [.. command]);
    }

    private static bool IsSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && s_sections.Contains(word[2..].Split('=', ':')[0]);
}
