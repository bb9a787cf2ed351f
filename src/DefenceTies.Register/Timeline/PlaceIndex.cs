using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>An index of a table that carries the sort keys of events.</summary>
/// <param name="places">The places of one value.</param>
/// <param name="filter">Whose kinds and statuses are left out on the way.</param>
internal sealed class PlaceIndex(IQueryable<IndexPlace> places, TimelineFilter filter) : OrderedIndex
{
    internal override Task<List<PageKey>> ReadAsync(KeyRange range, int take, CancellationToken cancellationToken)
    {
        var within = FilterColumns.OnPlaces(Within(range), filter);
        var ordered = range.Ascending
            ? within.OrderBy(place => place.SortKey).ThenBy(place => place.Id)
            : within.OrderByDescending(place => place.SortKey).ThenByDescending(place => place.Id);
        return ordered.Take(take).Select(place => new PageKey(place.SortKey, place.Id)).ToListAsync(cancellationToken);
    }

    internal override Task<int> CountAsync(KeyRange range, int limit, CancellationToken cancellationToken) =>
        Within(range).Take(limit).CountAsync(cancellationToken);

    private IQueryable<IndexPlace> Within(KeyRange range)
    {
        var (lowest, highest) = (range.Lowest, range.Highest);
        if (range.AfterId is { } after)
        {
            return range.Ascending
                ? places.Where(place => place.SortKey == lowest && place.Id > after)
                : places.Where(place => place.SortKey == lowest && place.Id < after);
        }

        return lowest == highest
            ? places.Where(place => place.SortKey == lowest)
            : places.Where(place => place.SortKey >= lowest && place.SortKey <= highest);
    }
}
