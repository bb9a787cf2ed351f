using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// The indexes of the register that list the events of one condition of a filter in the timeline's order. A condition
/// that any of several values fulfils has one for each value.
/// </summary>
internal static class TimelineIndexes
{
    /// <summary>For each condition of the filter that an index answers: its indexes.</summary>
    internal static IEnumerable<IReadOnlyList<OrderedIndex>> Of(RegisterContext context, TimelineFilter filter, SearchWords? words) =>
        new[]
        {
            words is null ? [] : [new TextIndex(context.EventKeysWithText(words))],
            OfCountries(context, filter.Countries.Included, filter.MatchAnyCountry),
            Each(filter.Officials, id => Places(context.Participants.Where(row => row.OfficialId == id).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId }))),
            Each(filter.Organisations, id => Places(context.ParticipatingOrganisations.Where(row => row.OrganisationId == id).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId }))),
            Each(filter.Topics, topic => Places(context.EventTopics.Where(row => row.Topic == topic).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId }))),
            Each(filter.Publishers, name => OfPublisher(context, FilterColumns.Publisher(name))),
            Each(filter.Visitors, code => OfParty(context, code, PartyPart.Visitor)),
            Each(filter.Visited, code => OfParty(context, code, PartyPart.Host)),
            Each(filter.Hosts, code => OfEvents(context.Events.Where(row => row.Host == code))),
            Each(filter.Kinds, kind => OfEvents(context.Events.Where(row => row.Kind == kind))),
            Each(filter.Statuses, status => OfEvents(context.Events.Where(row => row.Status == status))),
            Each(filter.Reviews, review => OfEvents(context.Events.Where(row => row.Review == review))),
        }.Where(indexes => indexes.Count > 0);

    /// <summary>The index of all events.</summary>
    internal static IReadOnlyList<OrderedIndex> OfAll(RegisterContext context, TimelineFilter filter) => [OfEvents(FilterColumns.On(context.Events, filter))];

    /// <summary>The index of the events whose date may end in a later year than it begins.</summary>
    internal static IReadOnlyList<OrderedIndex> OfCrossing(RegisterContext context, TimelineFilter filter)
    {
        // A bare column is no equation, and SQLite looks for no index that answers it.
        var yes = true;
        return [OfEvents(FilterColumns.On(context.Events, filter).Where(row => row.CrossesYears == EF.Parameter(yes)))];
    }

    private static IReadOnlyList<OrderedIndex> OfCountries(RegisterContext context, IReadOnlyList<CountryCode> codes, bool any)
    {
        if (any || codes.Count < 2)
        {
            return [.. codes.Select(code => Places(context.Parties.Where(row => row.Country == code).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId })))];
        }

        var (a, b) = codes[0] < codes[1] ? (codes[0], codes[1]) : (codes[1], codes[0]);
        return [Places(context.Pairs.Where(row => row.A == a && row.B == b).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId }))];
    }

    private static PlaceIndex OfParty(RegisterContext context, CountryCode code, PartyPart part) =>
        Places(context.Parties.Where(row => row.Country == code && row.Part == part).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId }));

    private static PlaceIndex OfPublisher(RegisterContext context, string publisher) =>
        Places(context.EventPublishers.Where(row => row.Publisher == publisher).Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.EventId }));

    private static PlaceIndex OfEvents(IQueryable<Event> events) => Places(events.Select(row => new IndexPlace { SortKey = row.SortKey, Id = row.Id }));

    private static PlaceIndex Places(IQueryable<IndexPlace> places) => new(places);

    private static IReadOnlyList<OrderedIndex> Each<T>(Choice<T> choice, Func<T, OrderedIndex> index) => [.. choice.Included.Select(index)];
}
