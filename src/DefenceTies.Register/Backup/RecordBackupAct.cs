using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Backup;

/// <summary>Notes in the audit log what was done with a backup. After a restore the note stands in the restored register.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class RecordBackupAct(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>The log's word for the making of a backup.</summary>
    public const string Made = "backup";

    /// <summary>The log's word for a restore.</summary>
    public const string Restored = "restore";

    /// <summary>The log's word for saving a backup elsewhere.</summary>
    public const string Downloaded = "download-backup";

    /// <summary>The log's word for bringing one in.</summary>
    public const string Uploaded = "upload-backup";

    /// <summary>The log's word for deleting one.</summary>
    public const string Deleted = "delete-backup";

    private const string CommandLine = "The command line";

    /// <summary>Notes it.</summary>
    /// <param name="by">The user; none for the command line. One whom a restored register does not know stands by name.</param>
    /// <param name="userId">The user's id; none for the command line.</param>
    /// <param name="action">The log's word.</param>
    /// <param name="file">The backup's name, without its folder.</param>
    /// <param name="succeeded">Whether it was done.</param>
    /// <param name="detail">What came of it, or why nothing did.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ExecuteAsync(string? by, long? userId, string action, string file, bool succeeded, string? detail, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var isKnown = userId is { } id && await context.Users.AnyAsync(user => user.Id == id, cancellationToken);
        context.Add(new AuditEntry
        {
            At = time.GetUtcNow(),
            UserId = isKnown ? userId : null,
            By = by ?? CommandLine,
            Action = action,
            Subject = file,
            Succeeded = succeeded,
            Detail = detail,
        });
        await context.SaveChangesAsync(cancellationToken);
    }
}
