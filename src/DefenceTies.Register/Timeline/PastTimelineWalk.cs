using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Goes through the events of a filter as they stood, in its order. The filter is asked of snapshots, by the very
/// conditions that the timeline of today asks of rows; so much is looked at and no more, whoever asks for what hardly is.
/// </summary>
/// <param name="context">The register.</param>
/// <param name="filter">The filter; its text and publishers no snapshot tells.</param>
/// <param name="end">The instant before which they stood so.</param>
internal sealed class PastTimelineWalk(RegisterContext context, TimelineFilter filter, DateTimeOffset end)
{
    private const int AtOnce = 250;

    private readonly TimelineFilter _asked = filter with { Text = null, Publishers = Choice<string>.Any };

    /// <summary>How many snapshots are looked at, about.</summary>
    internal int MostLookedAt { get; init; } = 5_000;

    /// <summary>The place that was looked at last; none when there was nothing to look at.</summary>
    internal PageKey? Last { get; private set; }

    /// <summary>Whether it was given up before as many were found as were wanted, or none was left.</summary>
    internal bool GaveUp { get; private set; }

    /// <summary>The first events after a place.</summary>
    /// <param name="place">The place; none for the beginning.</param>
    /// <param name="wanted">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<IReadOnlyList<(PageKey Place, EventSnapshot Snapshot)>> ReadAsync(PageKey? place, int wanted, CancellationToken cancellationToken)
    {
        var (found, lookedAt) = (new List<(PageKey, EventSnapshot)>(), 0);
        foreach (var (stretch, start, ascending) in TimelineCourse.Of(_asked, _asked.OldestFirst, backwards: false, place))
        {
            var (from, isOver) = (start, false);
            while (!isOver && found.Count < wanted)
            {
                if (lookedAt >= MostLookedAt)
                {
                    GaveUp = true;
                    return found;
                }

                var some = await NextAsync(stretch, from, ascending, cancellationToken);
                found.AddRange(Matching(some));
                lookedAt += some.Count;
                isOver = some.Count < AtOnce;
                Last = from = some.Count > 0 ? some[^1].Place : from;
            }
        }

        return [.. found.Take(wanted)];
    }

    private async Task<IReadOnlyList<(PageKey Place, EventSnapshot Snapshot)>> NextAsync(PeriodStretch stretch, PageKey? from, bool ascending, CancellationToken cancellationToken)
    {
        var stood = PastRevisions.StandingBefore(context, RecordKind.Event, end).Where(revision => revision.SortKey >= stretch.Lowest && revision.SortKey <= stretch.Highest);
        if (from is not null)
        {
            var (sortKey, id) = from;
            stood = ascending
                ? stood.Where(revision => revision.SortKey > sortKey || (revision.SortKey == sortKey && revision.RecordId > id))
                : stood.Where(revision => revision.SortKey < sortKey || (revision.SortKey == sortKey && revision.RecordId < id));
        }

        var ordered = ascending
            ? stood.OrderBy(revision => revision.SortKey).ThenBy(revision => revision.RecordId)
            : stood.OrderByDescending(revision => revision.SortKey).ThenByDescending(revision => revision.RecordId);
        var read = await ordered.Take(AtOnce).Select(revision => new { revision.RecordId, revision.SortKey, revision.Snapshot }).ToListAsync(cancellationToken);
        return [.. read.Select(revision => (new PageKey(revision.SortKey!.Value, revision.RecordId), Snapshot.Read<EventSnapshot>(revision.Snapshot!)!))];
    }

    private IEnumerable<(PageKey Place, EventSnapshot Snapshot)> Matching(IReadOnlyList<(PageKey Place, EventSnapshot Snapshot)> some)
    {
        var events = some.Select(past => PastEventRows.EventOf(past.Place.Id, past.Snapshot, _ => "")).AsQueryable();
        var matching = FilterParts.On(FilterColumns.On(events, _asked), _asked).Select(past => past.Id).ToHashSet();
        return some.Where(past => matching.Contains(past.Place.Id));
    }
}
