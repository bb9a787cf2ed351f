using DefenceTies.Extraction;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DefenceTies.Register.Import;

/// <summary>
/// Tells what an import would do, and does nothing: it is the very import, in a transaction that is rolled back. Readers
/// are not held up. While it runs nobody else can write on SQLite, and on PostgreSQL nobody the records that it would change.
/// </summary>
public sealed class PreviewImport
{
    // So many are tried before it is told of them.
    private const int FilesAtOnce = 8;

    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly IRegisterLocks _locks;
    private readonly Knowledge _knowledge;
    private readonly ArticleExtractor _extractor;
    private readonly TimeProvider _time;
    private readonly ILogger<PreviewImport> _logger;

    internal PreviewImport(
        IDbContextFactory<RegisterContext> contexts, IRegisterLocks locks, Knowledge knowledge, ArticleExtractor extractor, TimeProvider time, ILogger<PreviewImport> logger) =>
        (_contexts, _locks, _knowledge, _extractor, _time, _logger) = (contexts, locks, knowledge, extractor, time, logger);

    /// <summary>Tries the import.</summary>
    /// <param name="paths">Files, and folders of which <c>*.txt</c>, <c>*.htm</c> and <c>*.html</c> are read in name order.</param>
    /// <param name="progress">Is told of each file as it is tried; none when nobody watches.</param>
    /// <param name="cancellationToken">Ends it after the files tried so far; the report then says so.</param>
    public async Task<ImportPreview> ExecuteAsync(IEnumerable<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        await using var taken = await _locks.TryTakeAsync(RegisterLock.Import, cancellationToken);
        if (taken is null)
        {
            return new ImportPreview(new ImportReport(null, ImportOutcome.AnotherWasRunning, []), new ImportChanges([], []));
        }

        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var run = RunningImport.RunOf(_knowledge, _time.GetUtcNow(), isOfSeeds: false);
        context.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        var running = new RunningImport(run, KnownOrganisations.Of(_knowledge), _extractor, _time, _logger, progress);
        var files = new List<ImportedFile>();
        var outcome = ImportOutcome.Finished;
        try
        {
            await foreach (var handful in new ReadAhead(_contexts, run, _extractor, FilesAtOnce).ReadAsync(paths, cancellationToken))
            {
                var tried = await running.ImportAsync(context, transaction, handful, cancellationToken);
                running.Tell(tried);
                files.AddRange(tried);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            outcome = ImportOutcome.Cancelled;
        }

        var changes = await new ImportChangesReader(context, run.Id).ReadAsync(CancellationToken.None);
        await transaction.RollbackAsync(CancellationToken.None);
        return new ImportPreview(new ImportReport(null, outcome, files), changes);
    }
}
