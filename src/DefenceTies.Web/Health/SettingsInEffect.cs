using System.Globalization;
using DefenceTies.Register;
using DefenceTies.Web.Settings;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DefenceTies.Web.Health;

/// <summary>The settings that the site runs with, without what is secret in them.</summary>
public static class SettingsInEffect
{
    /// <summary>Each by its key.</summary>
    public static IReadOnlyList<(string Key, string Value)> Of(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return
        [
            ("Database:Provider", settings.Register.Provider.ToString()),
            ("ConnectionStrings:Register", PlaceOf(settings.Register)),
            ("Seeds:Folder", settings.SeedsFolder),
            ("Knowledge:Folder", settings.KnowledgeFolder ?? "none"),
            ("Backup:Folder", settings.BackupFolder),
            ("Time:Zone", settings.Zone.Id),
            ("Access:PublicReading", settings.Access.PublicReading ? "true" : "false"),
            ("Access:SignInsPerMinute", Number(settings.Access.SignInsPerMinute)),
            ("Access:RequestsPerMinute", Number(settings.Access.RequestsPerMinute)),
            ("Access:KeyCertificate", settings.KeyCertificate?.Subject ?? "none: the keys of cookies are stored as they are"),
            ("Proxy:Known", settings.Proxies.Count == 0 ? "none" : string.Join(", ", settings.Proxies)),
            ("Embed:Origins", settings.EmbedOrigins.Count == 0 ? "none" : string.Join(' ', settings.EmbedOrigins)),
        ];
    }

    // Only what is known to be no secret is shown; whatever else stands in the string is not.
    private static string PlaceOf(RegisterOptions options)
    {
        if (options.Provider == RegisterProvider.Sqlite)
        {
            return $"Data Source={new SqliteConnectionStringBuilder(options.ConnectionString).DataSource}";
        }

        var server = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        return string.Create(CultureInfo.InvariantCulture, $"Host={server.Host};Port={server.Port};Database={server.Database};Username={server.Username}");
    }

    private static string Number(int number) => number == 0 ? "any number" : number.ToString(CultureInfo.InvariantCulture);
}
