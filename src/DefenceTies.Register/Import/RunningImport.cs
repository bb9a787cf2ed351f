using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Rows;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace DefenceTies.Register.Import;

/// <summary>One import at work: takes file after file, each whole or not at all, and knows of each what became of it.</summary>
/// <param name="run">The import.</param>
/// <param name="knownOrganisations">The organisations that the knowledge tells of.</param>
/// <param name="extractor">Reads a file whose articles were not read ahead.</param>
/// <param name="time">Tells when a change is made.</param>
/// <param name="logger">Is told what the register could not store, and why.</param>
/// <param name="tell">Is told of each file; none when nobody watches.</param>
internal sealed partial class RunningImport(
    ImportRun run, IReadOnlyList<Organisation> knownOrganisations, ArticleExtractor extractor, TimeProvider time, ILogger logger, IProgress<ImportProgress>? tell)
{
    private const string BeforeFile = "before_file";
    private const int Attempts = 2;
    private const int AttemptsAmongWriters = 10;

    private readonly Dictionary<string, string> _pathsByName = new(StringComparer.Ordinal);
    private ImportBooks? _books;
    private int _told;

    /// <summary>Whether the register itself could not do what was asked: a full disk, a lost server, a rule of a table.</summary>
    internal static bool IsOfStore(Exception failure) => StoreFailure.Is(failure);

    /// <summary>The row of an import that begins.</summary>
    internal static ImportRun RunOf(Knowledge knowledge, DateTimeOffset now, bool isOfSeeds, long? userId = null) =>
        new() { StartedAt = now, ExtractorVersion = ArticleExtractor.Version, KnowledgeHash = knowledge.Hash, IsOfSeeds = isOfSeeds, UserId = userId };

    /// <summary>
    /// Imports files in a transaction that the caller ends. A file that cannot be stored leaves nothing behind and does
    /// not take the others with it. Ends after the file at work when cancelled.
    /// </summary>
    internal async Task<IReadOnlyList<ImportedFile>> ImportAsync(
        RegisterContext context, IDbContextTransaction transaction, IReadOnlyList<ReadFile> files, CancellationToken cancellationToken)
    {
        context.Database.AutoSavepointsEnabled = false;
        var words = new PendingWords();
        await ForgetWhatOthersChangedAsync(context, cancellationToken);
        _books?.AtHand.Ids.Forget();
        var seen = await SeenSources.AmongAsync(context, [.. files.Select(file => file.Source).OfType<ReadSource>()], cancellationToken);
        var done = new List<(ImportedFile File, long? SourceId)>(files.Count);
        foreach (var file in files)
        {
            if (cancellationToken.IsCancellationRequested || await TryImportAsync(context, transaction, file, seen, cancellationToken) is not { } imported)
            {
                break;
            }

            done.Add(imported);
            if (_books?.AtHand.Words is { } pending)
            {
                words.TakeOver(pending);
            }
        }

        await words.StoreAsync(context, cancellationToken);
        await RowInsert.InsertAsync(context, [.. done.Select(imported => FileImport.RowOf(run.Id, imported.File, imported.SourceId))], cancellationToken);
        return [.. done.Select(imported => imported.File)];
    }

    /// <summary>Tells who watches of files that are done.</summary>
    internal void Tell(IReadOnlyList<ImportedFile> files)
    {
        foreach (var file in files)
        {
            _told++;
            tell?.Report(new ImportProgress(_told, file));
        }
    }

    /// <summary>Forgets what was learnt from files whose transaction came to nothing.</summary>
    internal void Forget() => _books = null;

    /// <summary>Records a file that comes to nothing.</summary>
    internal async Task<ImportedFile> RecordFailureAsync(RegisterContext context, ReadFile file, Exception failure, CancellationToken cancellationToken)
    {
        var failed = Fail(file, failure);
        await RowInsert.InsertAsync(context, [FileImport.RowOf(run.Id, failed, null)], cancellationToken);
        return failed;
    }

    internal static ImportedFile FailureOf(ReadFile file, Exception failure) =>
        ImportedFile.Failed(file.Name, file.Refusal ?? $"The register could not store it: {StoreFailure.Explain(failure)}");

    private ImportedFile Fail(ReadFile file, Exception failure)
    {
        Log.NotStored(logger, failure, run.Id, file.Name);
        return FailureOf(file, failure);
    }

    // None when it was cancelled while at work.
    private async Task<(ImportedFile File, long? SourceId)?> TryImportAsync(RegisterContext context, IDbContextTransaction transaction, ReadFile file, SeenSources seen, CancellationToken cancellationToken)
    {
        await transaction.CreateSavepointAsync(BeforeFile, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var imported = await ImportAsync(context, file, seen, cancellationToken);
                await transaction.ReleaseSavepointAsync(BeforeFile, cancellationToken);
                context.ChangeTracker.Clear();
                return imported;
            }
            catch (Exception failure) when (failure is OperationCanceledException || IsOfStore(failure))
            {
                await transaction.RollbackToSavepointAsync(BeforeFile, CancellationToken.None);
                context.ChangeTracker.Clear();
                _books = null;
                if (cancellationToken.IsCancellationRequested)
                {
                    return null;
                }

                // Again with what the register holds now: somebody else may have changed or merged what was at hand.
                if (attempt == (OtherWriters.Caused(failure) ? AttemptsAmongWriters : Attempts))
                {
                    return (Fail(file, failure), null);
                }
            }
        }
    }

    private async Task<(ImportedFile File, long? SourceId)> ImportAsync(RegisterContext context, ReadFile file, SeenSources seen, CancellationToken cancellationToken)
    {
        if (file.Source is not { } source)
        {
            return (ImportedFile.Failed(file.Name, file.Refusal!), null);
        }

        var standing = seen.Contain(source) ? await SourceStanding.OfAsync(context, source.FileName, source.Sha256, run, cancellationToken) : SourceStanding.New;
        if (standing.Outcome == ImportFileOutcome.Replaced && _pathsByName.TryGetValue(source.FileName, out var other) && other != file.Path)
        {
            return (ImportedFile.Failed(source.FileName, $"Another file of this name was imported in this run: {other}"), null);
        }

        var imported = standing.Outcome == ImportFileOutcome.Unchanged
            ? (await UnchangedAsync(context, source.FileName, standing.KnownId!.Value, cancellationToken), standing.KnownId)
            : await StoreAsync(context, new SourceFile(source.FileName, source.Sha256, source.Text, file.Articles ?? extractor.Extract(source.Text)), standing, cancellationToken);
        _pathsByName.TryAdd(source.FileName, file.Path);
        seen.Add(source);
        return imported;
    }

    private async Task<(ImportedFile File, long? SourceId)> StoreAsync(RegisterContext context, SourceFile file, SourceStanding standing, CancellationToken cancellationToken)
    {
        _books ??= await ImportBooks.ReadAsync(context, knownOrganisations, cancellationToken);
        return await new FileImport(context, run, _books, ChangeAuthor.Of(run, time.GetUtcNow()), file, standing).ExecuteAsync(cancellationToken);
    }

    private static async Task<ImportedFile> UnchangedAsync(RegisterContext context, string name, long sourceId, CancellationToken cancellationToken)
    {
        var events = await context.Reports
            .Where(report => report.Article!.SourceId == sourceId && report.Article.SupersededByImportRunId == null && report.EventId != null)
            .Select(report => report.EventId).Distinct().CountAsync(cancellationToken);
        return new ImportedFile(name, ImportFileOutcome.Unchanged) { Unchanged = events };
    }

    private async Task ForgetWhatOthersChangedAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        if (_books is { } books && !await books.AreOfTodayAsync(context, run.Id, cancellationToken))
        {
            _books = null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Import {RunId} could not store {File}")]
        public static partial void NotStored(ILogger logger, Exception failure, long runId, string file);
    }
}
