using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>The conditions of a filter that an event's own columns answer.</summary>
internal static class FilterColumns
{
    /// <summary>The events that fulfil them.</summary>
    internal static IQueryable<Event> On(IQueryable<Event> events, TimelineFilter filter)
    {
        var (kinds, notKinds) = filter.Kinds;
        var (statuses, notStatuses) = filter.Statuses;
        var (reviews, notReviews) = filter.Reviews;
        var (hosts, notHosts) = filter.Hosts;
        events = FilterPeriod.In(events, filter);
        events = kinds.Count == 0 ? events : events.Where(found => kinds.Contains(found.Kind));
        events = notKinds.Count == 0 ? events : events.Where(found => !notKinds.Contains(found.Kind));
        events = statuses.Count == 0 ? events : events.Where(found => statuses.Contains(found.Status));
        events = notStatuses.Count == 0 ? events : events.Where(found => !notStatuses.Contains(found.Status));
        events = reviews.Count == 0 ? events : events.Where(found => reviews.Contains(found.Review));
        events = notReviews.Count == 0 ? events : events.Where(found => !notReviews.Contains(found.Review));
        events = hosts.Count == 0 ? events : events.Where(found => hosts.Contains(found.Host!));
        return notHosts.Count == 0 ? events : events.Where(found => found.Host == null || !notHosts.Contains(found.Host));
    }

    /// <summary>The places that fulfil those that an index answers: kind and status.</summary>
    internal static IQueryable<IndexPlace> OnPlaces(IQueryable<IndexPlace> places, TimelineFilter filter)
    {
        var (kinds, notKinds) = filter.Kinds;
        var (statuses, notStatuses) = filter.Statuses;
        places = kinds.Count == 0 ? places : places.Where(place => kinds.Contains(place.Kind));
        places = notKinds.Count == 0 ? places : places.Where(place => !notKinds.Contains(place.Kind));
        places = statuses.Count == 0 ? places : places.Where(place => statuses.Contains(place.Status));
        return notStatuses.Count == 0 ? places : places.Where(place => !notStatuses.Contains(place.Status));
    }

    /// <summary>Whether any value of a column is shut out that no place tells.</summary>
    internal static bool Excludes(TimelineFilter filter) => filter.Reviews.Excluded.Count + filter.Hosts.Excluded.Count > 0;

    /// <summary>The publisher as the register has it.</summary>
    internal static string Publisher(string name) => name == FilterParameters.NoPublisher ? EventPublisher.NotNamed : name;
}
