using DefenceTies.Register.Backup;
using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Backup;

/// <summary>Backups as files to save.</summary>
public static class BackupEndpoints
{
    /// <summary>Maps their address.</summary>
    public static void MapBackups(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{PageAddresses.Backups}/{{name}}/file", SaveAsync).RequireAuthorization(AccessPolicies.Administer);

    private static async Task<IResult> SaveAsync(string name, HttpContext context, BackupShelf shelf, WriteAccess access, RecordBackupAct record, CancellationToken cancellationToken)
    {
        if (shelf.Find(name) is not { } file)
        {
            return Results.NotFound();
        }

        if (await access.FindAsync(context.User, AccessPolicies.Administer, cancellationToken) is not { } admin)
        {
            return Results.Forbid();
        }

        // It holds password hashes: nobody on the way keeps a copy.
        context.Response.Headers.CacheControl = "no-store";
        await record.ExecuteAsync(admin.Name, admin.UserId, RecordBackupAct.Downloaded, file.Name, true, null, cancellationToken);
        return Results.File(file.Path, "application/gzip", file.Name, enableRangeProcessing: true);
    }
}
