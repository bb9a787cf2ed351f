using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;
using DefenceTies.Register.History;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>One import at work: takes file after file, and tells of each what became of it.</summary>
internal sealed class RunningImport(IDbContextFactory<RegisterContext> contexts, ImportRun run, Knowledge knowledge, ArticleExtractor extractor, TimeProvider time)
{
    private readonly Dictionary<string, string> _pathsByName = new(StringComparer.Ordinal);
    private ImportBooks? _books;

    /// <summary>Whether the register itself could not do what was asked: a full disk, a lost server, a rule of a table.</summary>
    internal static bool IsOfStore(Exception failure) => StoreFailure.Is(failure);

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

    /// <summary>Imports a file. What the register cannot store fails with a reason, and with what the register said.</summary>
    internal async Task<(ImportedFile File, Exception? Failure)> ImportAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(reading.Path) is { Length: > 0 } last ? last : reading.Path;
        try
        {
            return (reading.IsRead
                ? await ImportAsync(reading.Path, reading.Source, cancellationToken)
                : await RecordAsync(ImportedFile.Failed(name, reading.Refusal), null, cancellationToken), null);
        }
        catch (Exception failure) when (IsOfStore(failure) && !cancellationToken.IsCancellationRequested)
        {
            // What was learnt from this file is not in the register.
            _books = null;
            var file = ImportedFile.Failed(name, reading.Refusal ?? $"The register could not store it: {StoreFailure.Explain(failure)}");
            await TryRecordAsync(file, cancellationToken);
            return (file, failure);
        }
    }

    private async Task<ImportedFile> ImportAsync(string path, ReadSource source, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await SourceStanding.OfAsync(context, source.FileName, source.Sha256, run, cancellationToken);
        if (standing.Outcome == ImportFileOutcome.Replaced && _pathsByName.TryGetValue(source.FileName, out var other))
        {
            return await RecordAsync(ImportedFile.Failed(source.FileName, $"Another file of this name was imported in this run: {other}"), null, cancellationToken);
        }

        var imported = standing.Outcome == ImportFileOutcome.Unchanged
            ? await RecordAsync(ImportedFile.Unchanged(source.FileName), standing.SameBytes?.Id, cancellationToken)
            : await new FileImport(context, run, await BooksAsync(context, cancellationToken), ChangeAuthor.Of(run, time.GetUtcNow()), FileOf(source), standing).ExecuteAsync(cancellationToken);
        _pathsByName.TryAdd(source.FileName, path);
        return imported;
    }

    private SourceFile FileOf(ReadSource source) => new(source.FileName, source.Sha256, source.Text, extractor.Extract(source.Text));

    private async Task<ImportBooks> BooksAsync(RegisterContext context, CancellationToken cancellationToken) =>
        _books ??= await ImportBooks.ReadAsync(context, KnownOrganisations.Of(knowledge), cancellationToken);

    private async Task<ImportedFile> RecordAsync(ImportedFile file, long? sourceId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(RowOf(run.Id, file, sourceId));
        await context.SaveChangesAsync(cancellationToken);
        return file;
    }

    private async Task TryRecordAsync(ImportedFile file, CancellationToken cancellationToken)
    {
        try
        {
            await RecordAsync(file, null, cancellationToken);
        }
        catch (Exception failure) when (IsOfStore(failure))
        {
            // A register that can store nothing at all cannot store this either; the report tells of the file all the same.
        }
    }
}
