using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>Reads the next events of a selection from a key on, in either order and either direction; undated ones stand last in both orders.</summary>
/// <param name="OldestFirst">Whether the oldest come first.</param>
/// <param name="Backwards">Whether the events before the key are asked for instead of those after it.</param>
/// <param name="Key">The key to go on from; none for the first.</param>
internal sealed record TimelineSlice(bool OldestFirst, bool Backwards, PageKey? Key)
{
    /// <summary>Reads the keys of the next events, nearest to <see cref="Key"/> first.</summary>
    internal async Task<List<PageKey>> ReadAsync(IQueryable<Event> selection, int take, CancellationToken cancellationToken)
    {
        var read = new List<PageKey>();
        foreach (var segment in Segments(selection))
        {
            if (read.Count < take)
            {
                read.AddRange(await segment
                    .Select(found => new PageKey(found.SortKey, found.Id))
                    .Take(take - read.Count)
                    .ToListAsync(cancellationToken));
            }
        }

        return read;
    }

    /// <summary>Oldest first, undated events have the lowest key and yet stand last: two stretches of one index, read one after the other.</summary>
    private IEnumerable<IQueryable<Event>> Segments(IQueryable<Event> selection)
    {
        if (!OldestFirst)
        {
            yield return Ordered(selection, ascending: Backwards);
            yield break;
        }

        var dated = selection.Where(found => found.SortKey > TimelineOrder.Undated);
        var undated = selection.Where(found => found.SortKey == TimelineOrder.Undated);
        var keyIsUndated = Key?.SortKey == TimelineOrder.Undated;
        if (Backwards)
        {
            if (keyIsUndated)
            {
                yield return Ordered(undated, ascending: false);
            }

            yield return keyIsUndated ? Unbounded(dated, ascending: false) : Ordered(dated, ascending: false);
            yield break;
        }

        if (!keyIsUndated)
        {
            yield return Ordered(dated, ascending: true);
        }

        yield return keyIsUndated ? Ordered(undated, ascending: true) : Unbounded(undated, ascending: true);
    }

    private IQueryable<Event> Ordered(IQueryable<Event> events, bool ascending)
    {
        if (Key is var (sortKey, id))
        {
            events = ascending
                ? events.Where(found => found.SortKey > sortKey || (found.SortKey == sortKey && found.Id > id))
                : events.Where(found => found.SortKey < sortKey || (found.SortKey == sortKey && found.Id < id));
        }

        return Unbounded(events, ascending);
    }

    private static IQueryable<Event> Unbounded(IQueryable<Event> events, bool ascending) =>
        ascending
            ? events.OrderBy(found => found.SortKey).ThenBy(found => found.Id)
            : events.OrderByDescending(found => found.SortKey).ThenByDescending(found => found.Id);
}
