using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// The events that a filter asks for, in no order. A facet or the period can be left out, to count what it would give.
/// For the first events in order, <see cref="TimelineWalk"/> does not look at the others.
/// </summary>
internal static class TimelineSelection
{
    /// <summary>The events of the filter.</summary>
    internal static IQueryable<Event> Of(RegisterContext context, TimelineFilter filter) =>
        FilterParts.On(FilterColumns.On(OfText(context, filter.Text), filter), filter);

    private static IQueryable<Event> OfText(RegisterContext context, string? text)
    {
        if (text is null)
        {
            return context.Events;
        }

        if (!SearchWords.TryRead(text, out var words))
        {
            return context.Events.Where(_ => false);
        }

        var hits = context.EventsWithText(words).Select(hit => hit.EventId);
        return context.Events.Where(found => hits.Contains(found.Id));
    }
}
