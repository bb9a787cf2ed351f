using DefenceTies.Extraction.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Import;

/// <summary>Brings one file into the register, whole or not at all.</summary>
internal sealed class FileImport(RegisterContext context, ImportRun run, ImportBooks books, ChangeAuthor author, SourceFile file, SourceStanding standing)
{
    private const int EventsAtOnce = 100;

    private readonly TouchedByFile _touched = new();
    private readonly HashSet<long> _allAdded = [];
    private readonly HashSet<long> _allTouched = [];
    private readonly HashSet<long> _allOfficials = [];
    private readonly HashSet<long> _changed = [];
    private readonly HashSet<long> _removed = [];
    private int _suggested;

    internal static ImportRunFile RowOf(long runId, ImportedFile file, long? sourceId) => new()
    {
        ImportRunId = runId,
        Name = file.Name,
        Outcome = file.Outcome,
        Reason = file.Reason,
        SourceId = sourceId,
        Added = file.Added,
        Changed = file.Changed,
        Merged = file.Merged,
        Removed = file.Removed,
        Suggested = file.Suggested,
        Unchanged = file.Unchanged,
    };

    /// <summary>Does so in the transaction of the caller.</summary>
    /// <returns>What became of it, and its source.</returns>
    internal async Task<(ImportedFile File, long SourceId)> ExecuteAsync(CancellationToken cancellationToken)
    {
        books.AtHand.Trim();
        books.Tellings.Trim();
        using var spellings = new NewSpellings(context);
        var own = new FileSource(context, run, books, author, file, standing);
        var earlier = await own.SupersedeAsync(cancellationToken);
        var (sourceId, articles) = await own.StoreAsync(cancellationToken);
        _suggested += own.Suggested;
        var linker = new ReportLinker(context, books, author, file, standing.SameBytes is null ? [] : earlier, _touched);
        foreach (var (article, told) in articles.Zip(file.Articles))
        {
            await ReportAsync(linker, article, told.Events, cancellationToken);
            spellings.EndStep();
        }

        // Only now is it known what the new reading tells no longer.
        _touched.Events.UnionWith(earlier.Select(report => report.EventId).OfType<long>());
        _touched.Officials.UnionWith(earlier.SelectMany(report => report.Officials).Select(named => named.OfficialId));
        await RefreshAsync(cancellationToken);
        spellings.EndStep();
        await SuggestAsync(cancellationToken);
        await RewriteTextsAsync(await spellings.EventsAsync(cancellationToken), cancellationToken);
        return (Imported(linker), sourceId);
    }

    private async Task SuggestAsync(CancellationToken cancellationToken)
    {
        long[] decided = [.. _allOfficials.Where(id => books.AtHand.Decided.Contain(RecordKind.Official, id))];
        if (decided.Length > 0)
        {
            _suggested += await new SuggestOfficialChanges(context, run.Id).ExecuteAsync(decided, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    // Whoever is known by another spelling now is found by it at every event. All else of the file is stored.
    private async Task RewriteTextsAsync(IReadOnlyList<long> events, CancellationToken cancellationToken)
    {
        foreach (var some in events.Chunk(EventsAtOnce))
        {
            context.ChangeTracker.Clear();
            await RefreshOfEvents().RewriteTextsAsync(some, cancellationToken);
        }
    }

    private ImportedFile Imported(ReportLinker linker) => new(file.Name, standing.Outcome)
    {
        Added = _allAdded.Count,
        Changed = _changed.Except(_allAdded).Except(_removed).Count(),
        Merged = linker.Merged,
        Removed = _removed.Count,
        Suggested = _suggested + linker.Suggested,
        Unchanged = _allTouched.Except(_allAdded).Except(_changed).Except(_removed).Count(),
    };

    // Reports and what they say never change, and are stored once all is known that they point to.
    private async Task ReportAsync(ReportLinker linker, Article article, IReadOnlyList<ExtractedEvent> told, CancellationToken cancellationToken)
    {
        var fresh = books.AtHand.Fresh;
        fresh.AddRange(StoredReports.ReportsOf(article, told, file.Text, await books.AtHand.Ids.TakeAsync<Report>(context, told.Count, cancellationToken)));
        await linker.LinkAsync(article, fresh, cancellationToken);
        await RefreshAsync(cancellationToken);
        await RowInsert.InsertAsync(context, fresh, cancellationToken);
        await RowInsert.InsertAsync(context, [.. fresh.SelectMany(report => report.Claims)], cancellationToken);
        await RowInsert.InsertAsync(context, [.. fresh.SelectMany(report => report.Officials)], cancellationToken);
        fresh.Clear();
    }

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await new RefreshOfficials(context, author, books.AtHand).ExecuteAsync(_touched.Officials, file.Why, cancellationToken);
        var refreshed = await RefreshOfEvents().ExecuteAsync(_touched.Events, id => _touched.WhyMerged.GetValueOrDefault(id, file.Why), cancellationToken);
        if (_touched.Events.Count == 0 && _touched.Officials.Count > 0)
        {
            await context.SaveChangesAsync(cancellationToken);
        }

        _allAdded.UnionWith(_touched.Added);
        _allTouched.UnionWith(_touched.Events);
        _allOfficials.UnionWith(_touched.Officials);
        _changed.UnionWith(refreshed.Changed);
        _removed.UnionWith(refreshed.Removed);
        _suggested += refreshed.Suggested;
        books.Tellings.Forget(_touched.Events);
        _touched.Clear();
    }

    private RefreshEvents RefreshOfEvents() => new(context, author, books.World, books.Organisations, books.Texts, books.AtHand);
}
