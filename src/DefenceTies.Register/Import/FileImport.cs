using DefenceTies.Domain.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Brings one file into the register, whole or not at all.</summary>
internal sealed class FileImport(RegisterContext context, ImportRun run, ImportBooks books, ChangeAuthor author)
{
    private readonly OfficialLinker _officials = new(context, books.Officials);
    private readonly EventLinker _events = new(context, books.Organisations);
    private readonly HashSet<long> _addedEvents = [];
    private readonly HashSet<long> _touchedEvents = [];
    private readonly HashSet<long> _touchedOfficials = [];

    /// <summary>Does so in one transaction.</summary>
    internal async Task<ImportedFile> ExecuteAsync(SourceFile file, SourceStanding standing, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var earlier = await SupersedeAsync(standing, cancellationToken);
        var source = await StoreAsync(file, standing, cancellationToken);
        var merged = 0;
        foreach (var report in source.Articles.Where(article => article.SupersededByImportRunId is null).SelectMany(article => article.Reports.Select(report => (article, report))))
        {
            merged += await LinkAsync(report.report, report.article, earlier, cancellationToken) ? 1 : 0;
        }

        var why = $"Read in {file.Name}";
        await new RefreshOfficials(context, author).ExecuteAsync(_touchedOfficials, _officials.Added, why, cancellationToken);
        var refreshed = await new RefreshEvents(context, author, books.World, books.Organisations, books.Texts)
            .ExecuteAsync(_touchedEvents, _addedEvents, why, cancellationToken);
        var imported = new ImportedFile(file.Name, standing.Outcome, null, _addedEvents.Count, merged, refreshed.Removed, refreshed.Suggested);
        context.Add(ImportSources.RowOf(run.Id, imported, source.Id));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return imported;
    }

    // The reports that stood until now stay where they are, as history; they count no longer.
    private async Task<IReadOnlyList<Report>> SupersedeAsync(SourceStanding standing, CancellationToken cancellationToken)
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

        var reports = articles.SelectMany(article => article.Reports).ToArray();
        _touchedEvents.UnionWith(reports.Select(report => report.EventId).OfType<long>());
        _touchedOfficials.UnionWith(reports.SelectMany(report => report.Officials).Select(named => named.OfficialId));
        await context.SaveChangesAsync(cancellationToken);
        return standing.SameBytes is null ? [] : reports;
    }

    private async Task<Source> StoreAsync(SourceFile file, SourceStanding standing, CancellationToken cancellationToken)
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

        source.Articles.AddRange(file.Articles.Select((article, at) => StoredReports.ArticleOf(article, at + 1, file.Text, run.Id)));
        await context.SaveChangesAsync(cancellationToken);
        books.Texts.Keep(source.Id, file.Text);
        return source;
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

    /// <returns>Whether the report joined an event that stood already.</returns>
    private async Task<bool> LinkAsync(Report report, Article article, IReadOnlyList<Report> earlier, CancellationToken cancellationToken)
    {
        await _officials.LinkAsync(report, cancellationToken);
        await books.Organisations.LearnAsync(context, report, author, cancellationToken);
        _touchedOfficials.UnionWith(report.Officials.Select(named => named.OfficialId));
        await context.SaveChangesAsync(cancellationToken);
        if (await RefusedReports.IsRefusedAsync(context, report, article.Source!.Text, cancellationToken))
        {
            return false;
        }

        var earlierReading = earlier.FirstOrDefault(other => other.EventId is not null && other.Kind == report.Kind && other.Evidence.Any(span => report.Evidence.Any(span.Overlaps)));
        var matches = earlierReading is null ? await _events.FindAsync(report, article.Published, cancellationToken) : [];
        var known = earlierReading?.EventId ?? (matches is [var best, ..] && best.Score.IsCertain ? best.EventId : null);
        report.EventId = known ?? await AddEventAsync(report, cancellationToken);
        _touchedEvents.Add(report.EventId.Value);
        foreach (var (eventId, score) in matches.Where(match => match.EventId != report.EventId))
        {
            await OfferAsync(eventId, report.EventId.Value, score, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        if (known is not null)
        {
            // The next report of this file is compared with the event as it stands with this one.
            await RefreshAsync(known.Value, cancellationToken);
        }

        return known is not null && earlierReading is null;
    }

    private async Task<long> AddEventAsync(Report report, CancellationToken cancellationToken)
    {
        var added = new Event { Kind = report.Kind, Title = report.Title, Status = EventStatus.Occurred, Review = ReviewState.Extracted };
        context.Add(added);
        await context.SaveChangesAsync(cancellationToken);
        _addedEvents.Add(added.Id);
        return added.Id;
    }

    private async Task OfferAsync(long one, long other, Matching.MatchScore score, CancellationToken cancellationToken)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        var standing = await context.PossibleDuplicates.SingleOrDefaultAsync(
            duplicate => duplicate.Kind == RecordKind.Event && duplicate.FirstId == first && duplicate.SecondId == second, cancellationToken);
        if (standing is null)
        {
            context.Add(new PossibleDuplicate { Kind = RecordKind.Event, FirstId = first, SecondId = second, Score = score.Value, Reasons = string.Join("; ", score.Reasons) });
        }
    }
}
