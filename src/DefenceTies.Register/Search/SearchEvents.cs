using DefenceTies.Domain.Events;
using DefenceTies.Register.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Finds the events that tell of words, among the newest ones.</summary>
internal sealed class SearchEvents(RegisterContext context, SearchWords words)
{
    private const int MostAgreements = 5;
    private const int MostReports = 3;

    /// <summary>Finds them, best first: what stands in the title counts for most, then names; of equals the newest is first.</summary>
    internal async Task<(IReadOnlyList<EventHit> Events, IReadOnlyList<EventHit> Agreements, int Count)> ExecuteAsync(int most, CancellationToken cancellationToken)
    {
        var keys = await context.EventsTellingOf(words).NewestAsync(SearchResults.CountLimit, cancellationToken);
        if (keys.Count == 0)
        {
            return ([], [], 0);
        }

        var ranked = await RankAsync([.. keys], cancellationToken);
        var agreements = (await context.Events.Where(found => EF.Parameter(ranked).Contains(found.Id) && found.Kind == EventKind.Agreement).Select(found => found.Id).ToListAsync(cancellationToken)).ToHashSet();
        long[] first = [.. ranked.Take(most)];
        long[] firstAgreements = [.. ranked.Where(agreements.Contains).Take(MostAgreements)];
        var hits = (await HitsAsync([.. first.Union(firstAgreements)], cancellationToken)).ToDictionary(hit => hit.Row.Id);
        return ([.. first.Select(id => hits[id])], [.. firstAgreements.Select(id => hits[id])], keys.Count);
    }

    private async Task<long[]> RankAsync(long[] keys, CancellationToken cancellationToken)
    {
        var texts = await context.EventTexts.AsNoTracking().Where(text => EF.Parameter(keys).Contains(text.Key))
            .Select(text => new { text.Key, text.EventId, text.Title, text.Names }).ToListAsync(cancellationToken);
        return [.. texts
            .OrderByDescending(text => words.Wanted.Sum(phrase => phrase.StandsIn(text.Title) ? 4 : phrase.StandsIn(text.Names) ? 2 : 1))
            .ThenByDescending(text => text.Key)
            .Select(text => text.EventId)];
    }

    private async Task<IEnumerable<EventHit>> HitsAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        var rows = await EventRows.ReadAsync(context, ids, cancellationToken);
        var reports = await context.Reports.AsNoTracking()
            .Where(report => ids.Contains(report.EventId!.Value) && report.Article!.SupersededByImportRunId == null)
            .OrderBy(report => report.Id)
            .Select(report => new { report.EventId, report.Evidence, report.Article!.SourceId })
            .ToListAsync(cancellationToken);
        var told = reports.GroupBy(report => report.EventId).SelectMany(of => of.Take(MostReports)).ToLookup(report => report.EventId);
        long[] sources = [.. told.SelectMany(of => of).Select(report => report.SourceId).Distinct()];
        var texts = await context.Sources.Where(source => sources.Contains(source.Id)).Select(source => new { source.Id, source.Text }).ToDictionaryAsync(source => source.Id, source => source.Text, cancellationToken);
        return rows.Select(row => new EventHit(row, Snippets.Of(string.Join(' ', told[row.Id].SelectMany(report => report.Evidence.Select(span => span.In(texts[report.SourceId])))), words)));
    }
}
