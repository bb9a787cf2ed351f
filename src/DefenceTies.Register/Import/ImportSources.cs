using DefenceTies.Extraction;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DefenceTies.Register.Import;

/// <summary>
/// Imports files into the register. Each file comes in whole or not at all, so that an import that is killed leaves
/// nothing half done, and the next one goes on. A file that the register has already changes nothing.
/// </summary>
public sealed partial class ImportSources
{
    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly IRegisterLocks _locks;
    private readonly Knowledge _knowledge;
    private readonly ArticleExtractor _extractor;
    private readonly TimeProvider _time;
    private readonly ILogger<ImportSources> _logger;
    private readonly int _filesAtOnce;

    internal ImportSources(
        IDbContextFactory<RegisterContext> contexts, IRegisterLocks locks, Knowledge knowledge, ArticleExtractor extractor, TimeProvider time, ILogger<ImportSources> logger, int filesAtOnce) =>
        (_contexts, _locks, _knowledge, _extractor, _time, _logger, _filesAtOnce) = (contexts, locks, knowledge, extractor, time, logger, filesAtOnce);

    /// <summary>Imports.</summary>
    /// <param name="paths">Files, and folders of which <c>*.txt</c>, <c>*.htm</c> and <c>*.html</c> are read in name order.</param>
    /// <param name="progress">Is told of each file as it is done; none when nobody watches.</param>
    /// <param name="cancellationToken">Ends the import after the files done so far; the report then says so.</param>
    /// <returns>What became of it. A file that cannot be read stands in it with its reason, and the others go on.</returns>
    public Task<ImportReport> ExecuteAsync(IEnumerable<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ExecuteAsync(paths, isOfSeeds: false, null, progress, cancellationToken);
    }

    /// <summary>Imports for a user of the site.</summary>
    /// <param name="paths">Files, and folders of which <c>*.txt</c>, <c>*.htm</c> and <c>*.html</c> are read in name order.</param>
    /// <param name="by">The user, as the audit log will name them.</param>
    /// <param name="progress">Is told of each file as it is done; none when nobody watches.</param>
    /// <param name="cancellationToken">Ends the import after the files done so far; the report then says so.</param>
    public Task<ImportReport> ExecuteAsync(IEnumerable<string> paths, ImportAuthor by, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(by);
        return ExecuteAsync(paths, isOfSeeds: false, by, progress, cancellationToken);
    }

    internal async Task<ImportReport> ExecuteAsync(IEnumerable<string> paths, bool isOfSeeds, ImportAuthor? by, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var taken = await _locks.TryTakeAsync(RegisterLock.Import, cancellationToken);
        if (taken is null)
        {
            return new ImportReport(null, ImportOutcome.AnotherWasRunning, []);
        }

        var run = await BeginAsync(isOfSeeds, by, cancellationToken);
        Log.Began(_logger, run.Id);
        var files = new List<ImportedFile>();
        var outcome = ImportOutcome.Finished;
        try
        {
            await ImportAsync(run, paths, files, progress, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            outcome = ImportOutcome.Cancelled;
        }

        await TryEndAsync(run.Id, outcome);
        var report = new ImportReport(run.Id, outcome, files);
        Log.Ended(_logger, run.Id, outcome, report.Added, report.Merged, report.Unchanged, report.Failed);
        return report;
    }

    private async Task ImportAsync(ImportRun run, IEnumerable<string> paths, List<ImportedFile> files, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var running = new RunningImport(run, KnownOrganisations.Of(_knowledge), _extractor, _time, _logger, progress);
        var storing = new WholeFiles(_contexts, running, files);
        await foreach (var handful in new ReadAhead(_contexts, run, _extractor, _filesAtOnce).ReadAsync(paths, cancellationToken))
        {
            await storing.StoreAsync(handful, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<ImportRun> BeginAsync(bool isOfSeeds, ImportAuthor? by, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var run = RunningImport.RunOf(_knowledge, _time.GetUtcNow(), isOfSeeds, by?.UserId);
        context.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        context.Add(ImportAuthor.EntryOf(by, "import", run.Id, run.StartedAt));
        await context.SaveChangesAsync(cancellationToken);
        return run;
    }

    // What has been done is recorded even when the one who waits for it has given up. A register that takes nothing any
    // longer, for its disk is full, keeps the import as one that was killed; the report still goes to who waits for it.
    private async Task TryEndAsync(long runId, ImportOutcome outcome)
    {
        try
        {
            await using var context = await _contexts.CreateDbContextAsync(CancellationToken.None);
            var run = await context.ImportRuns.SingleAsync(stored => stored.Id == runId, CancellationToken.None);
            (run.EndedAt, run.Outcome) = (_time.GetUtcNow(), outcome);
            await context.SaveChangesAsync(CancellationToken.None);
            await TallyUpkeep.FoldAsync(context, CancellationToken.None);
        }
        catch (Exception failure) when (RunningImport.IsOfStore(failure))
        {
            Log.EndNotStored(_logger, failure, runId);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Import {RunId} began")]
        public static partial void Began(ILogger logger, long runId);

        [LoggerMessage(LogLevel.Information, "Import {RunId} ended as {Outcome}: {Added} events added, {Merged} reports merged, {Unchanged} files unchanged, {Failed} failed")]
        public static partial void Ended(ILogger logger, long runId, ImportOutcome outcome, int added, int merged, int unchanged, int failed);

        [LoggerMessage(LogLevel.Error, "The end of import {RunId} could not be stored")]
        public static partial void EndNotStored(ILogger logger, Exception failure, long runId);
    }
}
