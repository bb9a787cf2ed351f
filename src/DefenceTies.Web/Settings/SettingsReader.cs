using DefenceTies.Register;

namespace DefenceTies.Web.Settings;

/// <summary>Reads and checks the settings, all at once.</summary>
public static class SettingsReader
{
    private const string BackupFolder = "Backup:Folder";
    private const string DefaultConnection = "Data Source=data/defenceties.db";

    // Sections that are nobody else's: whoever misspells a key there means another database, or another folder.
    private static readonly string[] s_keys = ["Database:Provider", "Seeds:Folder", "Knowledge:Folder", "Time:Zone", BackupFolder, EmbedOrigins.Key, .. AccessReader.Keys, .. KeyCertificate.Keys];

    /// <summary>Reads the settings.</summary>
    public static SettingsReading Read(IConfiguration configuration)
    {
        var problems = new List<SettingProblem>();
        var provider = Provider(configuration, problems);
        var connection = Connection(configuration, provider, problems);
        var seeds = Folder(configuration, "Seeds:Folder", problems) ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        var knowledge = Folder(configuration, "Knowledge:Folder", problems);
        var zone = Zone(configuration, problems);
        var access = AccessReader.Read(configuration, problems);
        var proxies = AccessReader.Proxies(configuration, problems);
        var keyCertificate = KeyCertificate.Read(configuration, problems);
        var embedOrigins = EmbedOrigins.Read(configuration, problems);
        var backups = Path.GetFullPath(configuration[BackupFolder] is { } named && !string.IsNullOrWhiteSpace(named) ? named : SiteSettings.DefaultBackupFolder);
        if (File.Exists(backups))
        {
            problems.Add(new SettingProblem(BackupFolder, $"'{backups}' is a file. Name a folder; it is made when it is needed."));
        }

        CheckKeys(configuration, problems);
        return problems.Count > 0
            ? new SettingsReading(null, problems)
            : new SettingsReading(new SiteSettings(new RegisterOptions { Provider = provider, ConnectionString = connection }, seeds, knowledge, zone, access, proxies) { EmbedOrigins = embedOrigins, KeyCertificate = keyCertificate, BackupFolder = backups }, []);
    }

    private static void CheckKeys(IConfiguration configuration, List<SettingProblem> problems)
    {
        var sections = s_keys.Select(key => key.Split(':')[0]).Distinct();
        var unknown = sections.SelectMany(section => configuration.GetSection(section).GetChildren()).Select(child => child.Path).Where(path => !s_keys.Contains(path, StringComparer.OrdinalIgnoreCase));
        problems.AddRange(unknown.Select(path => new SettingProblem(path, path.EndsWith(":ConnectionString", StringComparison.OrdinalIgnoreCase)
            ? "There is no such setting. The register's database is named by ConnectionStrings:Register."
            : $"There is no such setting. There are {string.Join(", ", s_keys)}.")));
    }

    private static RegisterProvider Provider(IConfiguration configuration, List<SettingProblem> problems)
    {
        const string Key = "Database:Provider";
        var text = configuration[Key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return RegisterProvider.Sqlite;
        }

        foreach (var provider in Enum.GetValues<RegisterProvider>())
        {
            if (provider.ToString().Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return provider;
            }
        }

        problems.Add(new SettingProblem(Key, $"'{text}' is no provider. Write {string.Join(" or ", Enum.GetNames<RegisterProvider>())}."));
        return RegisterProvider.Sqlite;
    }

    private static string Connection(IConfiguration configuration, RegisterProvider provider, List<SettingProblem> problems)
    {
        const string Key = "ConnectionStrings:Register";
        var text = configuration[Key];
        if (!string.IsNullOrWhiteSpace(text))
        {
            if (ConnectionCheck.ProblemOf(provider, text) is { } problem)
            {
                problems.Add(new SettingProblem(Key, problem));
            }

            return text;
        }

        if (provider != RegisterProvider.Sqlite)
        {
            problems.Add(new SettingProblem(Key, "PostgreSQL needs a connection string, such as 'Host=localhost;Database=defenceties;Username=defenceties'."));
        }

        return DefaultConnection;
    }

    private static string? Folder(IConfiguration configuration, string key, List<SettingProblem> problems)
    {
        if (configuration[key] is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var folder = Path.GetFullPath(text);
        if (!Directory.Exists(folder))
        {
            problems.Add(new SettingProblem(key, $"There is no folder '{folder}'."));
        }

        return folder;
    }

    private static TimeZoneInfo Zone(IConfiguration configuration, List<SettingProblem> problems)
    {
        const string Key = "Time:Zone";
        var text = configuration[Key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return TimeZoneInfo.Utc;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone))
        {
            return zone;
        }

        problems.Add(new SettingProblem(Key, $"'{text}' is no time zone known here. Write one such as 'UTC' or 'Asia/Dhaka'."));
        return TimeZoneInfo.Utc;
    }
}
