using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Counts what each value of each facet would show under the other filters. Where the filter is one that the register
/// keeps tallies of, the counts are exact; else the newest <see cref="TimelinePage.CountLimit"/> events that match are
/// counted, and <see cref="FacetValue.IsLeast"/> tells when there are more.
/// </summary>
public sealed class CountFacets(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many values a facet without a fixed list holds at most.</summary>
    public const int MaxValues = 200;

    /// <summary>Counts.</summary>
    public async Task<FacetCounts> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        // Order and page change no count, and one filter is then one key.
        filter = filter with { OldestFirst = false, Zoom = null, View = TimelineFilter.All.View, After = null, Before = null };
        var counter = new FacetCounter(contexts, cancellationToken);

        // SQLite answers on the thread that asks, so that only threads of their own count side by side.
        var kinds = Task.Run(() => counter.EveryAsync(filter with { Kinds = Choice<EventKind>.Any }, found => found.Kind), cancellationToken);
        var countries = Task.Run(() => CountriesAsync(counter, filter, cancellationToken), cancellationToken);
        var statuses = Task.Run(() => counter.EveryAsync(filter with { Statuses = Choice<EventStatus>.Any }, found => found.Status), cancellationToken);
        var officials = Task.Run(() => OfficialsAsync(counter, filter, cancellationToken), cancellationToken);
        var organisations = Task.Run(() => OrganisationsAsync(counter, filter, cancellationToken), cancellationToken);
        var topics = Task.Run(() => TopicsAsync(counter, filter), cancellationToken);
        var publishers = Task.Run(() => PublishersAsync(counter, filter), cancellationToken);
        var reviews = Task.Run(() => counter.EveryAsync(filter with { Reviews = Choice<ReviewState>.Any }, found => found.Review), cancellationToken);
        return new FacetCounts(await kinds, await countries, await statuses, await officials, await publishers, await reviews)
        {
            Organisations = await organisations,
            Topics = await topics,
        };
    }

    /// <summary>Where all chosen countries must take part, a further one is counted beside them; where any will do, instead of them.</summary>
    private async Task<IReadOnlyList<FacetValue>> CountriesAsync(FacetCounter counter, TimelineFilter filter, CancellationToken cancellationToken)
    {
        if (filter.MatchAnyCountry)
        {
            filter = filter with { Countries = new Choice<CountryCode>([], filter.Countries.Excluded), MatchAnyCountry = false };
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await context.Countries
            .Where(country => context.Parties.Any(party => party.Country == country.Code))
            .Select(country => new { country.Code, country.Name })
            .ToListAsync(cancellationToken);
        var (counts, isLimited) = await CountCountriesAsync(counter, filter, [.. known.Select(country => country.Code)]);
        return
        [
            .. known
                .Select(country => new FacetValue(country.Code.Value, country.Name, counts.GetValueOrDefault(country.Code), isLimited))
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Label, StringComparer.Ordinal),
        ];
    }

    private static async Task<(Dictionary<CountryCode, int> Counts, bool IsLimited)> CountCountriesAsync(FacetCounter counter, TimelineFilter filter, IReadOnlyList<CountryCode> known)
    {
        var chosen = filter.Countries.Included;
        if (chosen.Count > 1 || TallySelection.ScopeOf(filter with { Countries = Choice<CountryCode>.Any }) != TallyScope.All || filter.Countries.Excluded.Count > 0 || !TallySelection.HasWholeMonths(filter))
        {
            var (counts, isLimited) = await counter.NewestAsync(filter, (context, ids) => context.Parties.Where(party => EF.Parameter(ids).Contains(party.EventId)).Select(party => party.Country), int.MaxValue);
            return (counts.ToDictionary(), isLimited);
        }

        var prefix = TallySelection.TellsTime(filter) ? "" : TallyScope.Whenever;
        var scopes = known.ToDictionary(code => prefix + (chosen is [var with] && with != code ? TallyScope.Of(with, code) : TallyScope.Of(code)));
        var names = scopes.Keys.ToArray();
        var tallied = await counter.ScopesAsync(context => TallySelection.Narrowed(context.EventTallies.Where(tally => EF.Parameter(names).Contains(tally.Scope)), filter), int.MaxValue);
        return (tallied.ToDictionary(tally => scopes[tally.Scope], tally => tally.Count), false);
    }

    private async Task<IReadOnlyList<FacetValue>> OfficialsAsync(FacetCounter counter, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var (counts, isLimited) = await IdsAsync(
            counter,
            filter with { Officials = new Choice<long>([], filter.Officials.Excluded) },
            TallyScope.Officials,
            (context, ids) => context.Participants.Where(person => EF.Parameter(ids).Contains(person.EventId)).Select(person => person.OfficialId));
        var ids = counts.Select(count => count.Id).ToArray();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var names = await context.Officials.Where(official => EF.Parameter(ids).Contains(official.Id))
            .ToDictionaryAsync(official => official.Id, official => (official.Name, official.SortName), cancellationToken);
        return Named(counts, names, isLimited);
    }

    private async Task<IReadOnlyList<FacetValue>> OrganisationsAsync(FacetCounter counter, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var (counts, isLimited) = await IdsAsync(
            counter,
            filter with { Organisations = new Choice<long>([], filter.Organisations.Excluded) },
            TallyScope.Organisations,
            (context, ids) => context.ParticipatingOrganisations.Where(part => EF.Parameter(ids).Contains(part.EventId)).Select(part => part.OrganisationId));
        var ids = counts.Select(count => count.Id).ToArray();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var names = await context.Organisations.Where(organisation => EF.Parameter(ids).Contains(organisation.Id))
            .ToDictionaryAsync(organisation => organisation.Id, organisation => (organisation.Name, organisation.FoldedName), cancellationToken);
        return Named(counts, names, isLimited);
    }

    private static IReadOnlyList<FacetValue> Named(IReadOnlyList<(long Id, int Count)> counts, Dictionary<long, (string Name, string Sort)> names, bool isLimited) =>
    [
        .. counts.Where(count => names.ContainsKey(count.Id))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => names[count.Id].Sort, StringComparer.Ordinal)
            .ThenBy(count => count.Id)
            .Select(count => new FacetValue(FilterParameters.Number(count.Id), names[count.Id].Name, count.Count, isLimited)),
    ];

    private static async Task<(IReadOnlyList<(long Id, int Count)> Counts, bool IsLimited)> IdsAsync(
        FacetCounter counter, TimelineFilter filter, string scopes, Func<RegisterContext, long[], IQueryable<long>> keys)
    {
        if (filter != TimelineFilter.All)
        {
            return await counter.NewestAsync(filter, keys, MaxValues);
        }

        var tallied = await counter.ScopesAsync(context => TallySelection.Scopes(context.EventTallies, scopes), MaxValues);
        return ([.. tallied.Select(tally => (TallyScope.IdIn(tally.Scope), tally.Count))], false);
    }

    private static async Task<IReadOnlyList<FacetValue>> PublishersAsync(FacetCounter counter, TimelineFilter filter)
    {
        var (counts, isLimited) = await NamesAsync(
            counter,
            filter with { Publishers = new Choice<string>([], filter.Publishers.Excluded) },
            TallyScope.Publishers,
            (context, ids) => context.EventPublishers.Where(told => EF.Parameter(ids).Contains(told.EventId)).Select(told => told.Publisher));
        return
        [
            .. counts.Select(count => count.Name == EventPublisher.NotNamed
                ? new FacetValue(FilterParameters.NoPublisher, "Not named", count.Count, isLimited)
                : new FacetValue(count.Name, count.Name, count.Count, isLimited)),
        ];
    }

    private static async Task<IReadOnlyList<FacetValue>> TopicsAsync(FacetCounter counter, TimelineFilter filter)
    {
        var (counts, isLimited) = await NamesAsync(
            counter,
            filter with { Topics = new Choice<string>([], filter.Topics.Excluded) },
            TallyScope.Topics,
            (context, ids) => context.EventTopics.Where(topic => EF.Parameter(ids).Contains(topic.EventId)).Select(topic => topic.Topic));
        return [.. counts.Select(count => new FacetValue(count.Name, FacetCounter.Label(count.Name), count.Count, isLimited))];
    }

    private static async Task<(IReadOnlyList<(string Name, int Count)> Counts, bool IsLimited)> NamesAsync(
        FacetCounter counter, TimelineFilter filter, string scopes, Func<RegisterContext, long[], IQueryable<string>> names)
    {
        if (TallySelection.ScopeOf(filter) != TallyScope.All || !TallySelection.HasWholeMonths(filter))
        {
            return await counter.NewestAsync(filter, names, MaxValues);
        }

        var prefix = TallySelection.TellsTime(filter) ? scopes : TallyScope.Whenever + scopes;
        var tallied = await counter.ScopesAsync(context => TallySelection.Narrowed(TallySelection.Scopes(context.EventTallies, prefix), filter), MaxValues);
        return ([.. tallied.Select(tally => (TallyScope.NameIn(tally.Scope), tally.Count))], false);
    }
}
