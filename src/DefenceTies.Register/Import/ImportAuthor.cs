using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>A user of the site who imports.</summary>
/// <param name="UserId">The user; none when it is none of the site's.</param>
/// <param name="Name">As the audit log will name them.</param>
public sealed record ImportAuthor(long? UserId, string Name)
{
    private const string CommandLine = "The command line";

    /// <summary>The line of the audit log for an import, or for what takes one back.</summary>
    internal static AuditEntry EntryOf(ImportAuthor? by, string action, long runId, DateTimeOffset at) => new()
    {
        At = at,
        UserId = by?.UserId,
        By = by?.Name ?? CommandLine,
        Action = action,
        Subject = $"import {runId}",
        Succeeded = true,
    };
}
