using DefenceTies.Register.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DefenceTies.Register.Backup;

/// <summary>
/// Makes the register what a backup holds, in one step: whoever reads meanwhile sees the old register or the new one,
/// and when anything fails, the old one stands. A backup of either database can be restored into either.
/// </summary>
public sealed class RestoreRegister
{
    private readonly RegisterOptions _options;
    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly IRegisterLocks _locks;
    private readonly PrepareRegister _prepare;

    internal RestoreRegister(IOptions<RegisterOptions> options, IDbContextFactory<RegisterContext> contexts, IRegisterLocks locks, PrepareRegister prepare) =>
        (_options, _contexts, _locks, _prepare) = (options.Value, contexts, locks, prepare);

    /// <summary>Does so.</summary>
    /// <param name="path">The backup.</param>
    /// <param name="replace">Whether a register that holds something may be replaced.</param>
    /// <param name="progress">Is told how far it has come; none when nobody watches.</param>
    /// <param name="cancellationToken">Ends it; the old register stands.</param>
    /// <exception cref="InvalidDataException">The file is no backup, is damaged, or was made by a newer version.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnusableRegisterException">The register that stands cannot be opened.</exception>
    public async Task<RestoreReport> ExecuteAsync(string path, bool replace, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        var header = await VerifyAsync(path, cancellationToken);
        await _prepare.ExecuteAsync(cancellationToken);
        var report = await ReplaceAsync(path, header, replace, progress, cancellationToken);
        if (report.Outcome == RestoreOutcome.Restored)
        {
            // What no backup of an older version holds and no migration can make, as a start would do it; nobody need start anew.
            await _prepare.ExecuteAsync(cancellationToken);
        }

        return report;
    }

    private async Task<RestoreReport> ReplaceAsync(string path, ArchiveHeader header, bool replace, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var migrating = await _locks.TakeAsync(RegisterLock.Migration, cancellationToken);
        await using var importing = await _locks.TryTakeAsync(RegisterLock.Import, cancellationToken);
        if (importing is null)
        {
            return new RestoreReport(RestoreOutcome.AnotherImports, header.TakenAt, null);
        }

        if (!replace && await HoldsSomethingAsync(context, cancellationToken))
        {
            return new RestoreReport(RestoreOutcome.NotEmpty, header.TakenAt, null);
        }

        await using var archive = await ArchiveReader.OpenAsync(path, cancellationToken);
        var contents = _options.Provider == RegisterProvider.Sqlite
            ? await new SqliteRestore(_options.ConnectionString).ExecuteAsync(archive, progress, cancellationToken)
            : await new PostgreSqlRestore(_options.ConnectionString).ExecuteAsync(archive, progress, cancellationToken);
        return new RestoreReport(RestoreOutcome.Restored, header.TakenAt, contents);
    }

    // All of it, so that nothing is begun with a backup that breaks off.
    private async Task<ArchiveHeader> VerifyAsync(string path, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveReader.OpenAsync(path, cancellationToken);
        if (!MigrationState.Knows(_options.Provider, archive.Header.MigrationOf(_options.Provider)))
        {
            throw new InvalidDataException($"{path} was made by a newer version of DefenceTies. Restore it with that version or a later one.");
        }

        await archive.VerifyAsync(cancellationToken);
        return archive.Header;
    }

    // The facts of the world stand in every register.
    private static async Task<bool> HoldsSomethingAsync(RegisterContext context, CancellationToken cancellationToken) =>
        await context.ImportRuns.AnyAsync(cancellationToken)
        || await context.Events.AnyAsync(cancellationToken)
        || await context.Revisions.AnyAsync(cancellationToken)
        || await context.Users.AnyAsync(cancellationToken);
}
