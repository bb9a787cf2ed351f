using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Brings one file into the register, whole or not at all.</summary>
internal sealed class FileImport(RegisterContext context, ImportRun run, ImportBooks books, ChangeAuthor author, SourceFile file, SourceStanding standing)
{
    private const int EventsAtOnce = 100;

    private readonly OfficialLinker _officials = new(context, books.Officials, books.AtHand.Mentions);
    private readonly EventLinker _events = new(context, books);
    private readonly HashSet<long> _addedEvents = [];
    private readonly HashSet<long> _touchedEvents = [];
    private readonly HashSet<long> _touchedOfficials = [];
    private readonly HashSet<long> _allAdded = [];
    private readonly HashSet<long> _allTouched = [];
    private readonly HashSet<long> _allOfficials = [];
    private readonly HashSet<long> _changed = [];
    private readonly HashSet<long> _removed = [];
    private readonly Dictionary<long, string> _whyMerged = [];
    private readonly string _why = $"Read in {file.Name}";
    private int _merged;
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
        var earlier = await SupersedeAsync(cancellationToken);
        var (source, articles) = await StoreAsync(cancellationToken);
        foreach (var (article, told) in articles.Zip(file.Articles))
        {
            await ReportAsync(article, told.Events, earlier, cancellationToken);
            spellings.EndStep();
        }

        // Only now is it known what the new reading tells no longer.
        _touchedEvents.UnionWith(earlier.Select(report => report.EventId).OfType<long>());
        _touchedOfficials.UnionWith(earlier.SelectMany(report => report.Officials).Select(named => named.OfficialId));
        await RefreshAsync(cancellationToken);
        spellings.EndStep();
        await SuggestAsync(cancellationToken);
        await RewriteTextsAsync(await spellings.EventsAsync(cancellationToken), cancellationToken);
        return (Imported(), source.Id);
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
            await new RefreshEvents(context, author, books.World, books.Organisations, books.Texts).RewriteTextsAsync(some, cancellationToken);
        }
    }

    private ImportedFile Imported() => new(file.Name, standing.Outcome)
    {
        Added = _allAdded.Count,
        Changed = _changed.Except(_allAdded).Except(_removed).Count(),
        Merged = _merged,
        Removed = _removed.Count,
        Suggested = _suggested,
        Unchanged = _allTouched.Except(_allAdded).Except(_changed).Except(_removed).Count(),
    };

    // The reports that stood until now stay where they are, as history; they count no longer.
    private async Task<IReadOnlyList<Report>> SupersedeAsync(CancellationToken cancellationToken)
    {
        if ((standing.SameBytes ?? standing.OlderVersion)?.Id is not { } sourceId)
        {
            return [];
        }

        var articles = await context.Articles.Where(article => article.SourceId == sourceId && article.SupersededByImportRunId == null)
            .Include(article => article.Reports).ThenInclude(report => report.Officials)
            .AsSplitQuery().ToListAsync(cancellationToken);
        foreach (var article in articles)
        {
            article.SupersededByImportRunId = run.Id;
        }

        await context.SaveChangesAsync(cancellationToken);
        var told = articles.SelectMany(article => article.Reports).Select(report => report.EventId).OfType<long>().ToArray();
        books.AtHand.Events.Forget(told);
        books.Tellings.Forget(told);
        books.AtHand.Mentions.Forget([.. articles.SelectMany(article => article.Reports).SelectMany(report => report.Officials).Select(named => named.OfficialId).Distinct()]);
        await ArticleTextWriter.RemoveAsync(context, [.. articles.Select(article => article.Id)], cancellationToken);
        return [.. articles.SelectMany(article => article.Reports)];
    }

    private async Task<(Source Source, IReadOnlyList<Article> Articles)> StoreAsync(CancellationToken cancellationToken)
    {
        var source = standing.SameBytes ?? new Source { Name = file.Name, Sha256 = file.Sha256, Text = file.Text, ImportRunId = run.Id, ReadByImportRunId = run.Id };
        source.ReadByImportRunId = run.Id;
        if (standing.OlderVersion is { } older)
        {
            await SaveAsNewestAsync(source, older, cancellationToken);
        }
        else if (standing.SameBytes is null)
        {
            context.Add(source);
        }

        var articles = file.Articles.Select((article, at) => StoredReports.ArticleOf(article, at + 1, run.Id)).ToArray();
        source.Articles.AddRange(articles);
        await context.SaveChangesAsync(cancellationToken);
        books.Texts.Keep(source.Id, file.Text);
        await ArticleTextWriter.AddAsync(context, articles, file.Text, cancellationToken);
        return (source, articles);
    }

    // Reports and what they say never change, and are stored once all is known that they point to.
    private async Task ReportAsync(Article article, IReadOnlyList<ExtractedEvent> told, IReadOnlyList<Report> earlier, CancellationToken cancellationToken)
    {
        var fresh = books.AtHand.Fresh;
        fresh.AddRange(StoredReports.ReportsOf(article, told, file.Text, await NewIds.TakeAsync<Report>(context, told.Count, cancellationToken)));
        await LinkAsync(article, fresh, earlier, cancellationToken);
        await RefreshAsync(cancellationToken);
        await RowInsert.InsertAsync(context, fresh, cancellationToken);
        await RowInsert.InsertAsync(context, [.. fresh.SelectMany(report => report.Claims)], cancellationToken);
        await RowInsert.InsertAsync(context, [.. fresh.SelectMany(report => report.Officials)], cancellationToken);
        fresh.Clear();
    }

    // Only one source of a name may stand, and the older one can only point to the newer once that has its id.
    private async Task SaveAsNewestAsync(Source source, Source older, CancellationToken cancellationToken)
    {
        older.SupersededById = older.Id;
        await context.SaveChangesAsync(cancellationToken);
        context.Add(source);
        await context.SaveChangesAsync(cancellationToken);
        older.SupersededById = source.Id;
    }

    private async Task LinkAsync(Article article, IReadOnlyList<Report> reports, IReadOnlyList<Report> earlier, CancellationToken cancellationToken)
    {
        foreach (var report in reports)
        {
            await _officials.LinkAsync(report, cancellationToken);
            var known = books.Organisations.Known;
            _suggested += await books.Organisations.LearnAsync(context, report, author, cancellationToken);
            if (books.Organisations.Known != known)
            {
                // What was compared before may name the organisation as well.
                books.Tellings.Clear();
            }

            _touchedOfficials.UnionWith(report.Officials.Select(named => named.OfficialId));
        }

        var open = new List<Report>();
        foreach (var report in reports)
        {
            if (books.Refused.Contain(report, file.Text))
            {
                continue;
            }

            await MentionAsync(report, article, cancellationToken);
            var earlierReading = standing.SameBytes is null ? null : EarlierReadingOf(report, earlier);
            report.EventId = earlierReading?.EventId;
            if (report.EventId is { } known)
            {
                _touchedEvents.Add(known);
            }
            else
            {
                open.Add(report);
            }
        }

        var links = await _events.FindAsync(open, article.Published, cancellationToken);
        foreach (var report in open)
        {
            await LinkAsync(report, links[report], cancellationToken);
        }
    }

    private async Task MentionAsync(Report report, Article article, CancellationToken cancellationToken)
    {
        foreach (var named in report.Officials)
        {
            var claims = report.Claims.Where(claim => OfficialMention.IsOf(claim.Field, claim.Element, named.Element)).Select(claim => (claim.Field, claim.Value));
            if (OfficialMention.Of(article.Id, article.Published, claims) is { } mention)
            {
                await books.AtHand.Mentions.AddAsync(context, named.OfficialId, mention, cancellationToken);
            }
        }
    }

    private async Task LinkAsync(Report report, EventLink link, CancellationToken cancellationToken)
    {
        report.EventId = link.EventId ?? await AddEventAsync(report, cancellationToken);
        _touchedEvents.Add(report.EventId.Value);
        if (link.EventId is { } merged)
        {
            _merged++;
            _whyMerged[merged] = $"{_why}. Merged with what others tell of it, because of: {link.Because}";
        }

        foreach (var (eventId, score) in link.Doubtful)
        {
            await OfferDuplicates.OfferAsync(context, RecordKind.Event, eventId, report.EventId.Value, score, cancellationToken);
        }
    }

    // What the same sentence told at the last reading, it tells of the same event now: so ids and an editor's merges stay.
    private static Report? EarlierReadingOf(Report report, IReadOnlyList<Report> earlier) =>
        earlier.FirstOrDefault(other => other.EventId is not null && other.Kind == report.Kind && other.Evidence.Any(span => report.Evidence.Any(span.Overlaps)));

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await new RefreshOfficials(context, author, books.AtHand).ExecuteAsync(_touchedOfficials, _officials.Added, _why, cancellationToken);
        var refreshed = await new RefreshEvents(context, author, books.World, books.Organisations, books.Texts, books.AtHand)
            .ExecuteAsync(_touchedEvents, _addedEvents, id => _whyMerged.GetValueOrDefault(id, _why), cancellationToken);
        if (_touchedEvents.Count == 0 && _touchedOfficials.Count > 0)
        {
            await context.SaveChangesAsync(cancellationToken);
        }

        _allAdded.UnionWith(_addedEvents);
        _allTouched.UnionWith(_touchedEvents);
        _changed.UnionWith(refreshed.Changed);
        _removed.UnionWith(refreshed.Removed);
        _suggested += refreshed.Suggested;
        books.Tellings.Forget(_touchedEvents);
        _allOfficials.UnionWith(_touchedOfficials);
        _touchedOfficials.Clear();
        _officials.Added.Clear();
        _touchedEvents.Clear();
        _whyMerged.Clear();
        _addedEvents.Clear();
    }

    // It is stored once its values are known.
    private async Task<long> AddEventAsync(Report report, CancellationToken cancellationToken)
    {
        var ids = await NewIds.TakeAsync<Event>(context, 1, cancellationToken);
        var added = new Event { Id = ids[0], Kind = report.Kind, Title = report.Title, Status = EventStatus.Occurred, Review = ReviewState.Extracted };
        context.Add(added);
        _addedEvents.Add(added.Id);
        return added.Id;
    }
}
