using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;
using DefenceTies.Register.History;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
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

    internal ImportSources(
        IDbContextFactory<RegisterContext> contexts, IRegisterLocks locks, Knowledge knowledge, ArticleExtractor extractor, TimeProvider time, ILogger<ImportSources> logger) =>
        (_contexts, _locks, _knowledge, _extractor, _time, _logger) = (contexts, locks, knowledge, extractor, time, logger);

    /// <summary>Imports.</summary>
    /// <param name="paths">Files, and folders of which <c>*.txt</c>, <c>*.htm</c> and <c>*.html</c> are read in name order.</param>
    /// <param name="progress">Is told of each file as it is done; none when nobody watches.</param>
    /// <param name="cancellationToken">Ends the import after the files done so far; the report then says so.</param>
    /// <returns>What became of it. A file that cannot be read stands in it with its reason, and the others go on.</returns>
    public async Task<ImportReport> ExecuteAsync(IEnumerable<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        await using var taken = await _locks.TryTakeAsync(RegisterLock.Import, cancellationToken);
        if (taken is null)
        {
            return new ImportReport(null, ImportOutcome.AnotherWasRunning, []);
        }

        var run = await BeginAsync(cancellationToken);
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

        await EndAsync(run.Id, outcome);
        var report = new ImportReport(run.Id, outcome, files);
        Log.Ended(_logger, run.Id, outcome, report.Added, report.Merged, report.Unchanged, report.Failed);
        return report;
    }

    internal static ImportRunFile RowOf(long runId, ImportedFile file, long? sourceId) => new()
    {
        ImportRunId = runId,
        Name = file.Name,
        Outcome = file.Outcome,
        Reason = file.Reason,
        SourceId = sourceId,
        Added = file.Added,
        Merged = file.Merged,
        Removed = file.Removed,
        Suggested = file.Suggested,
    };

    private async Task ImportAsync(ImportRun run, IEnumerable<string> paths, List<ImportedFile> files, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var books = await ReadBooksAsync(cancellationToken);
        await foreach (var reading in SourceFolder.ReadAsync(paths, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
            var file = reading.IsRead
                ? await ImportAsync(context, run, reading.Source, books, cancellationToken)
                : await RecordAsync(context, run, ImportedFile.Failed(Path.GetFileName(reading.Path) is { Length: > 0 } name ? name : reading.Path, reading.Refusal), null, cancellationToken);
            files.Add(file);
            progress?.Report(new ImportProgress(files.Count, file));
        }
    }

    private async Task<ImportedFile> ImportAsync(RegisterContext context, ImportRun run, ReadSource source, ImportBooks books, CancellationToken cancellationToken)
    {
        var standing = await SourceStanding.OfAsync(context, source.FileName, source.Sha256, run, cancellationToken);
        if (standing.Outcome == ImportFileOutcome.Unchanged)
        {
            return await RecordAsync(context, run, ImportedFile.Unchanged(source.FileName), standing.SameBytes?.Id, cancellationToken);
        }

        var file = new SourceFile(source.FileName, source.Sha256, source.Text, _extractor.Extract(source.Text));
        return await new FileImport(context, run, books, ChangeAuthor.Of(run, _time.GetUtcNow()), file, standing).ExecuteAsync(cancellationToken);
    }

    private static async Task<ImportedFile> RecordAsync(RegisterContext context, ImportRun run, ImportedFile file, long? sourceId, CancellationToken cancellationToken)
    {
        context.Add(RowOf(run.Id, file, sourceId));
        await context.SaveChangesAsync(cancellationToken);
        return file;
    }

    private async Task<ImportBooks> ReadBooksAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await ImportBooks.ReadAsync(context, KnownOrganisations.Of(_knowledge), cancellationToken);
    }

    private async Task<ImportRun> BeginAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var run = new ImportRun { StartedAt = _time.GetUtcNow(), ExtractorVersion = ArticleExtractor.Version, KnowledgeHash = _knowledge.Hash };
        context.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        return run;
    }

    // What has been done is recorded even when the one who waits for it has given up.
    private async Task EndAsync(long runId, ImportOutcome outcome)
    {
        await using var context = await _contexts.CreateDbContextAsync(CancellationToken.None);
        var run = await context.ImportRuns.SingleAsync(stored => stored.Id == runId, CancellationToken.None);
        (run.EndedAt, run.Outcome) = (_time.GetUtcNow(), outcome);
        await context.SaveChangesAsync(CancellationToken.None);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Import {RunId} began")]
        public static partial void Began(ILogger logger, long runId);

        [LoggerMessage(LogLevel.Information, "Import {RunId} ended as {Outcome}: {Added} events added, {Merged} reports merged, {Unchanged} files unchanged, {Failed} failed")]
        public static partial void Ended(ILogger logger, long runId, ImportOutcome outcome, int added, int merged, int unchanged, int failed);
    }
}
