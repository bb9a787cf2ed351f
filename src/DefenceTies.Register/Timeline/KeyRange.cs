namespace DefenceTies.Register.Timeline;

/// <summary>
/// A range of the timeline's order that one index reads without looking at anything else: whole sort keys, or a part of
/// one sort key's events.
/// </summary>
/// <param name="Lowest">The lowest sort key in it.</param>
/// <param name="Highest">The highest sort key in it.</param>
/// <param name="AfterId">Where the range is a part of one sort key: the id it begins after; none for a range of whole keys.</param>
/// <param name="Ascending">Whether it is read from its lowest place on.</param>
internal readonly record struct KeyRange(int Lowest, int Highest, long? AfterId, bool Ascending)
{
    /// <summary>The ranges of a stretch that lie behind a place, in order.</summary>
    internal static IEnumerable<KeyRange> Behind(PeriodStretch stretch, PageKey? place, bool ascending)
    {
        var (lowest, highest) = (stretch.Lowest, stretch.Highest);
        if (place is null || (ascending ? place.SortKey < lowest : place.SortKey > highest))
        {
            return lowest > highest ? [] : [new KeyRange(lowest, highest, null, ascending)];
        }

        if (ascending ? place.SortKey > highest : place.SortKey < lowest)
        {
            return [];
        }

        var same = new KeyRange(place.SortKey, place.SortKey, place.Id, ascending);
        var rest = ascending ? new KeyRange(place.SortKey + 1, highest, null, true) : new KeyRange(lowest, place.SortKey - 1, null, false);
        return rest.Lowest > rest.Highest ? [same] : [same, rest];
    }
}
