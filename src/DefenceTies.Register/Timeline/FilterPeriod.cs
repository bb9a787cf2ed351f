using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>The period of a filter, as conditions on events and as stretches of the timeline's order.</summary>
internal static class FilterPeriod
{
    private const int Year = 100_000;
    private const int Dated = 10_000;

    /// <summary>The events in the period, and those without a date as the filter wants them.</summary>
    internal static IQueryable<Event> In(IQueryable<Event> events, TimelineFilter filter)
    {
        if (filter.From?.Bounds.Earliest is { } from)
        {
            events = filter.CertainlyInPeriod
                ? events.Where(found => found.Earliest >= from)
                : events.Where(found => found.Latest == null || found.Latest >= from);
        }

        if (filter.To?.Bounds.Latest is { } to)
        {
            events = filter.CertainlyInPeriod
                ? events.Where(found => found.Latest <= to)
                : events.Where(found => found.Earliest == null || found.Earliest <= to);
        }

        return filter.Undated switch
        {
            UndatedEvents.Only => events.Where(found => found.SortKey == TimelineOrder.Undated),
            UndatedEvents.Without => events.Where(found => found.SortKey > TimelineOrder.Undated),
            _ => events,
        };
    }

    /// <summary>
    /// The stretches of the order that can hold events of the filter, newest first, each after the other: what begins in
    /// the period's years, what reaches into them from years before, and what has no date.
    /// </summary>
    internal static IEnumerable<PeriodStretch> Stretches(TimelineFilter filter)
    {
        var from = filter.From?.Bounds.Earliest;
        var highest = filter.To?.Bounds.Latest is { } to ? (to.Year * Year) + Dated + (to.Month * 100) + to.Day : int.MaxValue;
        var lowest = from is { } start ? start.Year * Year : 1;
        if (filter.Undated != UndatedEvents.Only)
        {
            yield return new PeriodStretch(lowest, highest, OnlyCrossing: false);
            if (from is not null && !filter.CertainlyInPeriod)
            {
                yield return new PeriodStretch(1, lowest - 1, OnlyCrossing: true);
            }
        }

        if (filter.Undated != UndatedEvents.Without && (from is null || !filter.CertainlyInPeriod))
        {
            yield return new PeriodStretch(TimelineOrder.Undated, TimelineOrder.Undated, OnlyCrossing: false);
        }
    }
}
