using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>The conditions of a filter that the parts of an event answer: parties, people, organisations, topics, publishers.</summary>
internal static class FilterParts
{
    /// <summary>Whether the filter has any such condition, its text apart.</summary>
    internal static bool Any(TimelineFilter filter) => !(filter.Countries.IsAny && filter.Officials.IsAny && filter.Organisations.IsAny
        && filter.Topics.IsAny && filter.Publishers.IsAny && filter.Visitors.IsAny && filter.Visited.IsAny);

    /// <summary>Whether any value of a part is shut out.</summary>
    internal static bool Excludes(TimelineFilter filter) =>
        filter.Countries.Excluded.Count + filter.Officials.Excluded.Count + filter.Organisations.Excluded.Count + filter.Topics.Excluded.Count
        + filter.Publishers.Excluded.Count + filter.Visitors.Excluded.Count + filter.Visited.Excluded.Count > 0;

    /// <summary>The events that fulfil them.</summary>
    internal static IQueryable<Event> On(IQueryable<Event> events, TimelineFilter filter)
    {
        events = OfCountries(events, filter.Countries, filter.MatchAnyCountry);
        events = OfPart(events, filter.Visitors, PartyPart.Visitor);
        events = OfPart(events, filter.Visited, PartyPart.Host);
        var (people, notPeople) = filter.Officials;
        var (bodies, notBodies) = filter.Organisations;
        var (topics, notTopics) = filter.Topics;
        var publishers = filter.Publishers.Included.Select(FilterColumns.Publisher).ToList();
        var notPublishers = filter.Publishers.Excluded.Select(FilterColumns.Publisher).ToList();
        events = people.Count == 0 ? events : events.Where(found => found.Participants.Any(row => people.Contains(row.OfficialId)));
        events = notPeople.Count == 0 ? events : events.Where(found => !found.Participants.Any(row => notPeople.Contains(row.OfficialId)));
        events = bodies.Count == 0 ? events : events.Where(found => found.Organisations.Any(row => bodies.Contains(row.OrganisationId)));
        events = notBodies.Count == 0 ? events : events.Where(found => !found.Organisations.Any(row => notBodies.Contains(row.OrganisationId)));
        events = topics.Count == 0 ? events : events.Where(found => found.Topics.Any(row => topics.Contains(row.Topic)));
        events = notTopics.Count == 0 ? events : events.Where(found => !found.Topics.Any(row => notTopics.Contains(row.Topic)));
        events = publishers.Count == 0 ? events : events.Where(found => found.Publishers.Any(row => publishers.Contains(row.Publisher)));
        return notPublishers.Count == 0 ? events : events.Where(found => !found.Publishers.Any(row => notPublishers.Contains(row.Publisher)));
    }

    private static IQueryable<Event> OfCountries(IQueryable<Event> events, Choice<CountryCode> countries, bool any)
    {
        var (included, excluded) = countries;
        events = excluded.Count == 0 ? events : events.Where(found => !found.Parties.Any(party => excluded.Contains(party.Country)));
        return included.Count == 0 ? events
            : any ? events.Where(found => found.Parties.Any(party => included.Contains(party.Country)))
            : included.Aggregate(events, (left, code) => left.Where(found => found.Parties.Any(party => party.Country == code)));
    }

    private static IQueryable<Event> OfPart(IQueryable<Event> events, Choice<CountryCode> countries, PartyPart part)
    {
        var (included, excluded) = countries;
        events = included.Count == 0 ? events : events.Where(found => found.Parties.Any(party => party.Part == part && included.Contains(party.Country)));
        return excluded.Count == 0 ? events : events.Where(found => !found.Parties.Any(party => party.Part == part && excluded.Contains(party.Country)));
    }
}
