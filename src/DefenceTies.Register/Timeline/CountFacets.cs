using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>Counts what each value of each facet would show under the other filters.</summary>
public sealed class CountFacets(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many values a facet without a fixed list holds at most.</summary>
    public const int MaxValues = 200;

    /// <summary>Counts.</summary>
    public async Task<FacetCounts> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new FacetCounts(
            await EveryAsync(TimelineSelection.Of(context, filter with { Kinds = Choice<EventKind>.Any }).GroupBy(found => found.Kind), cancellationToken),
            await CountriesAsync(context, filter, cancellationToken),
            await EveryAsync(TimelineSelection.Of(context, filter with { Statuses = Choice<EventStatus>.Any }).GroupBy(found => found.Status), cancellationToken),
            await OfficialsAsync(context, filter, cancellationToken),
            await PublishersAsync(context, filter, cancellationToken),
            await EveryAsync(TimelineSelection.Of(context, filter with { Reviews = Choice<ReviewState>.Any }).GroupBy(found => found.Review), cancellationToken));
    }

    private static async Task<IReadOnlyList<FacetValue>> EveryAsync<T>(IQueryable<IGrouping<T, Event>> groups, CancellationToken cancellationToken)
        where T : struct, Enum
    {
        var counts = await groups.Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return [.. Enum.GetValues<T>().Select(value => new FacetValue(Words.Of(value), Label(Words.Of(value)), counts.GetValueOrDefault(value)))];
    }

    /// <summary>Where all chosen countries must take part, a further one is counted beside them; where any will do, instead of them.</summary>
    private static async Task<IReadOnlyList<FacetValue>> CountriesAsync(RegisterContext context, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var selection = TimelineSelection.Of(context, filter.MatchAnyCountry ? filter with { Countries = new Choice<CountryCode>([], filter.Countries.Excluded) } : filter);
        var counts = await selection
            .SelectMany(found => found.Parties)
            .GroupBy(party => party.Country)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var known = await context.Countries
            .Where(country => context.Parties.Any(party => party.Country == country.Code))
            .Select(country => new { country.Code, country.Name })
            .ToListAsync(cancellationToken);
        return
        [
            .. known
                .Select(country => new FacetValue(country.Code.Value, country.Name, counts.GetValueOrDefault(country.Code)))
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Label, StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyList<FacetValue>> OfficialsAsync(RegisterContext context, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var counts = await TimelineSelection.Of(context, filter with { Officials = new Choice<long>([], filter.Officials.Excluded) })
            .SelectMany(found => found.Participants)
            .GroupBy(participant => new { participant.OfficialId, participant.Official!.Name, participant.Official.SortName })
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key.SortName)
            .ThenBy(group => group.Key.OfficialId)
            .Take(MaxValues)
            .ToListAsync(cancellationToken);
        return [.. counts.Select(group => new FacetValue(FilterParameters.Number(group.Key.OfficialId), group.Key.Name, group.Count))];
    }

    private static async Task<IReadOnlyList<FacetValue>> PublishersAsync(RegisterContext context, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var selection = TimelineSelection.Of(context, filter with { Publishers = new Choice<string>([], filter.Publishers.Excluded) });
        var counts = await (
            from found in selection
            join report in context.Reports on found.Id equals report.EventId
            join article in context.Articles on report.ArticleId equals article.Id
            where article.SupersededByImportRunId == null
            select new { found.Id, article.Publisher })
            .Distinct()
            .GroupBy(report => report.Publisher)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key)
            .Take(MaxValues)
            .ToListAsync(cancellationToken);
        return [.. counts.Select(group => new FacetValue(group.Key ?? FilterParameters.NoPublisher, group.Key ?? "Not named", group.Count))];
    }

    private static string Label(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
