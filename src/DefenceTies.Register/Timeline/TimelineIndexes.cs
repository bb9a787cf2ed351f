using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// The indexes of the register that list the events of one condition of a filter in the timeline's order, and leave out
/// those of other kinds and statuses on the way; only a text's does not. A condition that any of several values fulfils
/// has one index for each value.
/// </summary>
internal sealed class TimelineIndexes(RegisterContext context, TimelineFilter filter, SearchWords? words)
{
    /// <summary>How many pairs of countries are gone along side by side at most.</summary>
    private const int MostPairs = 4;

    /// <summary>Of how many countries that must all take part every two are gone along.</summary>
    internal const int MostTogether = 4;

    /// <summary>Of how many conditions without a text marks are asked, where few events fulfil them all.</summary>
    private const int FewestMarked = 3;

    /// <summary>How many kinds with a status are gone along side by side at most.</summary>
    private const int MostKindsWithStatus = 8;

    /// <summary>For each condition that one index answers wholly: its indexes. Kind and status are none of these.</summary>
    internal IEnumerable<IReadOnlyList<OrderedIndex>> OfConditions() =>
        ((IReadOnlyList<OrderedIndex>[])
        [
            words is null ? [] : [new TextIndex(context.EventsTellingOf(words))],
            .. OfCountries(),
            Each(filter.Officials, id => Places(context.Participants.Where(row => row.OfficialId == id).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId, Kind = row.Kind, Status = row.Status }))),
            Each(filter.Organisations, id => Places(context.ParticipatingOrganisations.Where(row => row.OrganisationId == id).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId, Kind = row.Kind, Status = row.Status }))),
            Each(filter.Topics, topic => Places(context.EventTopics.Where(row => row.Topic == topic).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId, Kind = row.Kind, Status = row.Status }))),
            Each(filter.Publishers, name => OfPublisher(FilterColumns.Publisher(name))),
            Each(filter.Visitors, code => OfParty(code, PartyPart.Visitor)),
            Each(filter.Visited, code => OfParty(code, PartyPart.Host)),
            Each(filter.Hosts, code => OfEvents(context.Events.Where(row => row.Host == code))),
            Each(filter.Reviews, review => OfEvents(context.Events.Where(row => row.Review == review))),
        ]).Where(indexes => indexes.Count > 0);

    /// <summary>The indexes of kinds and statuses; none when the filter asks for none.</summary>
    internal IReadOnlyList<OrderedIndex> OfKindsAndStatuses()
    {
        var (kinds, statuses) = (filter.Kinds.Included, filter.Statuses.Included);
        return kinds.Count > 0 && statuses.Count > 0 && kinds.Count * statuses.Count <= MostKindsWithStatus
            ? [.. kinds.SelectMany(kind => statuses.Select(status => OfEvents(context.Events.Where(row => row.Kind == kind && row.Status == status))))]
            : kinds.Count > 0 ? Each(filter.Kinds, kind => OfEvents(context.Events.Where(row => row.Kind == kind)))
            : Each(filter.Statuses, status => OfEvents(context.Events.Where(row => row.Status == status)));
    }

    /// <summary>
    /// The index that answers all of the filter but its period, where the database keeps marks with the words of events and
    /// there is a text or so much beside it that other indexes might be gone along for long; none otherwise.
    /// </summary>
    internal TextIndex? OfMarks()
    {
        var asked = FilterMarks.CountOf(filter);
        var isNarrow = asked >= FewestMarked || (filter.Visitors.Included.Count > 0 && filter.Visited.Included.Count > 0);
        return (words is null ? isNarrow : asked > 0) && context.EventsMarked(FilterMarks.AskedBy(filter), words) is { } hits ? new TextIndex(hits, tellsAll: true) : null;
    }

    /// <summary>
    /// The indexes of the pairs of countries that events must have which go from a country to another; none where the
    /// filter asks for no such, or for too many. What they list is asked all the same which of the two travelled.
    /// </summary>
    internal IReadOnlyList<OrderedIndex> OfJourneys()
    {
        var (from, to) = (filter.Visitors.Included, filter.Visited.Included);
        return from.Count * to.Count is 0 or > MostPairs || from.Intersect(to).Any() ? [] : [.. from.SelectMany(one => to.Select(other => OfPair(one, other)))];
    }

    /// <summary>The index of all events.</summary>
    internal IReadOnlyList<OrderedIndex> OfAll() => [OfSeen(Seen())];

    /// <summary>The index of the events whose date may end in a later year than it begins.</summary>
    internal IReadOnlyList<OrderedIndex> OfCrossing()
    {
        // A bare column is no equation, and SQLite looks for no index that answers it.
        var yes = true;
        return [OfSeen(Seen().Where(row => row.CrossesYears == EF.Parameter(yes)))];
    }

    // Of three countries, two may have met often and never with the third: any two of them may be the fewest.
    private IEnumerable<IReadOnlyList<OrderedIndex>> OfCountries()
    {
        if (filter is { MatchAnyCountry: false, Countries.Included: [_, _, ..] all })
        {
            CountryCode[] together = [.. all.Take(MostTogether)];
            return together.SelectMany((one, at) => together.Skip(at + 1).Select(other => (IReadOnlyList<OrderedIndex>)[OfPair(one, other)]));
        }

        return [Each(filter.Countries, code => Places(context.Parties.Where(row => row.Country == code).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId, Kind = row.Kind, Status = row.Status })))];
    }

    private PlaceIndex OfPair(CountryCode one, CountryCode other)
    {
        var (a, b) = one < other ? (one, other) : (other, one);
        return Places(context.Pairs.Where(row => row.A == a && row.B == b).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId, Kind = row.Kind, Status = row.Status }));
    }

    private PlaceIndex OfParty(CountryCode code, PartyPart part) =>
        Places(context.Parties.Where(row => row.Country == code && row.Part == part).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId, Kind = row.Kind, Status = row.Status }));

    private PlaceIndex OfPublisher(string publisher) =>
        Places(context.EventPublishers.Where(row => row.Publisher == publisher).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId, Kind = row.Kind, Status = row.Status }));

    private PlaceIndex OfEvents(IQueryable<Event> events) =>
        Places(events.Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.Id, Kind = row.Kind, Status = row.Status }));

    // SQLite would go along the index of whatever value is asked for here, or begin where dated events do, and not keep to
    // the range. Values that are asked for have indexes of their own, and ranges tell what is undated.
    private IQueryable<Event> Seen() => FilterColumns.On(context.Events, filter with
    {
        Undated = UndatedEvents.With,
        Kinds = filter.Kinds with { Included = [] },
        Statuses = filter.Statuses with { Included = [] },
        Reviews = filter.Reviews with { Included = [] },
        Hosts = filter.Hosts with { Included = [] },
    });

    // Their columns have all been seen: no kind need be left out again.
    private static PlaceIndex OfSeen(IQueryable<Event> events) =>
        new(events.Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.Id }), TimelineFilter.All);

    private PlaceIndex Places(IQueryable<IndexPlace> places) => new(places, filter);

    private static IReadOnlyList<OrderedIndex> Each<T>(Choice<T> choice, Func<T, OrderedIndex> index) => [.. choice.Included.Select(index)];
}
