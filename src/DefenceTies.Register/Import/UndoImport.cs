using DefenceTies.Register.History;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>
/// Takes back an import as a whole, by new revisions: what it told counts no longer, what it put aside stands again. What
/// a person decided since stays. It is kept among the imports itself; the same files can be imported again.
/// </summary>
public sealed class UndoImport
{
    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly IRegisterLocks _locks;
    private readonly TimeProvider _time;

    internal UndoImport(IDbContextFactory<RegisterContext> contexts, IRegisterLocks locks, TimeProvider time) => (_contexts, _locks, _time) = (contexts, locks, time);

    /// <summary>Undoes it, wholly or not at all.</summary>
    /// <param name="runId">The import.</param>
    /// <param name="by">Who undoes it, as the history will say.</param>
    /// <param name="userId">The user; none when it is no user of the site.</param>
    /// <param name="cancellationToken">Gives up; nothing is done then.</param>
    public async Task<UndoneImport> ExecuteAsync(long runId, string by, long? userId, CancellationToken cancellationToken)
    {
        await using var taken = await _locks.TryTakeAsync(RegisterLock.Import, cancellationToken);
        if (taken is null)
        {
            return new UndoneImport(runId, UndoOutcome.AnotherImportIsRunning);
        }

        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var run = await context.ImportRuns.SingleOrDefaultAsync(stored => stored.Id == runId, cancellationToken);
        if (run is null || run.UndoesImportRunId is not null)
        {
            return new UndoneImport(runId, UndoOutcome.NoSuchImport);
        }

        if (run.UndoneAt is not null)
        {
            return new UndoneImport(runId, UndoOutcome.UndoneBefore);
        }

        if (await LaterAsync(context, runId, cancellationToken) is { Count: > 0 } later)
        {
            return new UndoneImport(runId, UndoOutcome.LaterImportsBuildOnIt) { LaterImports = later };
        }

        var now = _time.GetUtcNow();
        var undo = new ImportRun
        {
            StartedAt = now,
            ExtractorVersion = run.ExtractorVersion,
            KnowledgeHash = run.KnowledgeHash,
            UserId = userId,
            UndoesImportRunId = runId,
            Outcome = ImportOutcome.Finished,
        };
        context.AddRange(undo, ImportAuthor.EntryOf(new ImportAuthor(userId, by), "undo-import", runId, now));
        run.UndoneAt = now;
        await context.SaveChangesAsync(cancellationToken);
        var undone = await new RunningUndo(context, runId, new ChangeAuthor(by, now, userId, undo.Id)).ExecuteAsync(cancellationToken);
        var end = _time.GetUtcNow();
        await context.ImportRuns.Where(stored => stored.Id == undo.Id).ExecuteUpdateAsync(stored => stored.SetProperty(ended => ended.EndedAt, end), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return undone;
    }

    private static async Task<IReadOnlyList<long>> LaterAsync(RegisterContext context, long runId, CancellationToken cancellationToken)
    {
        var readAnew = context.Articles
            .Where(article => article.ImportRunId == runId && article.SupersededByImportRunId != null && article.SupersededByImportRunId != runId)
            .Select(article => article.SupersededByImportRunId!.Value);
        var replaced = from source in context.Sources
                       where source.ReadByImportRunId == runId && source.SupersededById != null && source.SupersededById != source.Id
                       join newer in context.Sources on source.SupersededById equals newer.Id
                       select newer.ImportRunId;
        return await readAnew.Union(replaced).Order().ToListAsync(cancellationToken);
    }
}
