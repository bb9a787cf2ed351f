using DefenceTies.Register;

namespace DefenceTies.Web.Settings;

/// <summary>The settings of a site, checked.</summary>
/// <param name="Register">Where the register is stored (<c>Database:Provider</c>, <c>ConnectionStrings:Register</c>).</param>
/// <param name="SeedsFolder">The folder imported into an empty register (<c>Seeds:Folder</c>), as a full path.</param>
/// <param name="KnowledgeFolder">A folder laid over the knowledge that the program carries (<c>Knowledge:Folder</c>); none by default.</param>
/// <param name="Zone">The zone whose calendar says what "today" is (<c>Time:Zone</c>).</param>
/// <param name="PublicReading">Whether reading needs no account (<c>Access:PublicReading</c>).</param>
public sealed record SiteSettings(RegisterOptions Register, string SeedsFolder, string? KnowledgeFolder, TimeZoneInfo Zone, bool PublicReading)
{
    /// <summary>The sites that may show the timeline in a frame (<c>Embed:Origins</c>), as they stand in a header; none by default.</summary>
    public IReadOnlyList<string> EmbedOrigins { get; init; } = [];
}
