using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>In which order, and from where, the stretches of a filter's period are gone through.</summary>
internal static class TimelineCourse
{
    /// <summary>The stretches, each with the place to go on from (none for its beginning) and whether its keys rise.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="oldestFirst">Whether the oldest come first; undated ones come last in any case.</param>
    /// <param name="backwards">Whether one goes from the place towards the beginning.</param>
    /// <param name="place">The place; none for the beginning.</param>
    internal static IEnumerable<(PeriodStretch Stretch, PageKey? From, bool Ascending)> Of(TimelineFilter filter, bool oldestFirst, bool backwards, PageKey? place)
    {
        var ascending = oldestFirst != backwards;
        var stretches = FilterPeriod.Stretches(filter).ToArray();
        if (!oldestFirst)
        {
            // Undated ones have the lowest key, so that keys fall all the way.
            return (backwards ? stretches.Reverse() : stretches).Select(stretch => (stretch, place, ascending));
        }

        var atUndated = place?.SortKey == TimelineOrder.Undated;
        var undated = stretches.Where(IsUndated).Select(stretch => (stretch, atUndated ? place : null, ascending));
        var dated = stretches.Where(stretch => !IsUndated(stretch)).Select(stretch => (stretch, atUndated ? null : place, ascending));
        return (backwards, atUndated) switch
        {
            (false, false) => [.. dated.Reverse(), .. undated],
            (false, true) => undated,
            (true, false) => dated,
            (true, true) => [.. undated, .. dated],
        };
    }

    private static bool IsUndated(PeriodStretch stretch) => stretch.Highest == TimelineOrder.Undated;
}
