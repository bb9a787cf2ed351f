using System.Net;
using System.Security.Cryptography.X509Certificates;
using DefenceTies.Register;

namespace DefenceTies.Web.Settings;

/// <summary>The settings of a site, checked.</summary>
/// <param name="Register">Where the register is stored (<c>Database:Provider</c>, <c>ConnectionStrings:Register</c>).</param>
/// <param name="SeedsFolder">The folder imported into an empty register (<c>Seeds:Folder</c>), as a full path.</param>
/// <param name="KnowledgeFolder">A folder laid over the knowledge that the program carries (<c>Knowledge:Folder</c>); none by default.</param>
/// <param name="Zone">The zone whose calendar says what "today" is (<c>Time:Zone</c>).</param>
/// <param name="Access">Who may read, and how often anybody may ask.</param>
/// <param name="Proxies">The networks of the proxies before the site, whose word on a reader's address and scheme holds (<c>Proxy:Known</c>).</param>
public sealed record SiteSettings(RegisterOptions Register, string SeedsFolder, string? KnowledgeFolder, TimeZoneInfo Zone, AccessSettings Access, IReadOnlyList<IPNetwork> Proxies)
{
    /// <summary>The sites that may show the timeline in a frame (<c>Embed:Origins</c>), as they stand in a header; none by default.</summary>
    public IReadOnlyList<string> EmbedOrigins { get; init; } = [];

    /// <summary>By what the keys of cookies are encrypted in the register (<c>Access:KeyCertificate</c>, <c>Access:KeyCertificatePasswordFile</c>); none to store them as they are.</summary>
    public X509Certificate2? KeyCertificate { get; init; }

    /// <summary>The folder in which backups made on the site are kept (<c>Backup:Folder</c>), as a full path. It is made when it is needed.</summary>
    public string BackupFolder { get; init; } = Path.GetFullPath(DefaultBackupFolder);

    /// <summary>Where backups are kept unless it is said.</summary>
    internal const string DefaultBackupFolder = "data/backups";
}
