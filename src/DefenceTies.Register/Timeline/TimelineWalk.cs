using DefenceTies.Register.Search;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Reads the first events of a filter from a place on, in the timeline's order, without looking at all of them: it goes
/// along the index of the condition that fewest events fulfil, and asks of some events at a time whether they fulfil the
/// others.
/// </summary>
internal sealed class TimelineWalk
{
    private const int FewestAtATime = 256;
    private const int MostAtATime = 4_096;

    /// <summary>How many events are looked at for more than is enough.</summary>
    private const int MostLookedAt = FewestAtATime;

    private readonly RegisterContext _context;
    private readonly TimelineFilter _filter;
    private readonly SearchWords? _words;
    private readonly WalkPlan _plan;
    private int _enough;
    private int _most;
    private int _lookedAt;

    internal TimelineWalk(RegisterContext context, TimelineFilter filter)
    {
        (_context, _filter) = (context, filter);
        _words = SearchWords.TryRead(filter.Text, out var words) ? words : null;
        _plan = new WalkPlan(context, filter, words);
    }

    /// <summary>Whether the last reading gave up on finding more than enough: there may be more.</summary>
    internal bool StoppedEarly { get; private set; }

    /// <summary>Reads the keys of the next events, nearest to the place first.</summary>
    /// <param name="backwards">Whether the events before the place are asked for instead of those after it.</param>
    /// <param name="place">The place; none for the first of all.</param>
    /// <param name="take">How many are asked for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="enough">How many are enough, when finding more of them has become work; as many as are asked for when none is given.</param>
    /// <param name="most">How many events are looked at in all, whatever is found among them; as many as it takes when none is given.</param>
    internal async Task<List<PageKey>> ReadAsync(
        bool backwards, PageKey? place, int take, CancellationToken cancellationToken, int? enough = null, int most = int.MaxValue)
    {
        var read = new List<PageKey>();
        if (_filter.Text is not null && _words is null)
        {
            return read;
        }

        (_enough, _most) = (enough ?? take, most);
        foreach (var (stretch, from, ascending) in TimelineCourse.Of(_filter, _filter.OldestFirst, backwards, place))
        {
            if (read.Count < take && !HasEnough(read))
            {
                await ReadAsync(stretch, from, ascending, take, read, cancellationToken);
            }
        }

        StoppedEarly = read.Count < take && HasEnough(read);
        return read;
    }

    private bool HasEnough(List<PageKey> read) => (read.Count >= _enough && _lookedAt >= MostLookedAt) || _lookedAt >= _most;

    private async Task ReadAsync(PeriodStretch stretch, PageKey? place, bool ascending, int take, List<PageKey> read, CancellationToken cancellationToken)
    {
        var ranges = KeyRange.Behind(stretch, place, ascending).ToArray();
        if (ranges.Length == 0)
        {
            return;
        }

        var (indexes, isWhole) = await _plan.ChooseAsync(stretch, ranges[^1], cancellationToken);
        var size = isWhole ? take - read.Count : FewestAtATime;
        while (ranges.Length > 0 && read.Count < take && !HasEnough(read))
        {
            var next = await NextAsync(indexes, ranges, size, ascending, cancellationToken);
            var fulfilling = isWhole || next.Count == 0 ? next : await FulfillingAsync(next, indexes, cancellationToken);
            _lookedAt += isWhole ? 0 : next.Count;
            read.AddRange(fulfilling.Take(take - read.Count));
            ranges = next.Count < size ? [] : [.. KeyRange.Behind(stretch, next[^1], ascending)];
            size = Math.Min(size * 2, MostAtATime);
        }
    }

    /// <summary>The next places along the indexes of one condition, each once.</summary>
    private static async Task<IReadOnlyList<PageKey>> NextAsync(
        IReadOnlyList<OrderedIndex> indexes, IReadOnlyList<KeyRange> ranges, int take, bool ascending, CancellationToken cancellationToken)
    {
        var places = new List<PageKey>();
        foreach (var index in indexes)
        {
            var enough = places.Count + take;
            foreach (var range in ranges)
            {
                if (places.Count < enough)
                {
                    places.AddRange(await index.ReadAsync(range, enough - places.Count, cancellationToken));
                }
            }
        }

        return indexes.Count == 1 ? places
            : ascending ? [.. places.Distinct().Order().Take(take)]
            : [.. places.Distinct().OrderDescending().Take(take)];
    }

    private async Task<IReadOnlyList<PageKey>> FulfillingAsync(IReadOnlyList<PageKey> places, IReadOnlyList<OrderedIndex> walked, CancellationToken cancellationToken)
    {
        var (narrowed, isWhole) = await _plan.NarrowAsync(places, walked, cancellationToken);
        var left = isWhole || narrowed.Count == 0 ? narrowed : await OfEventsAsync(narrowed, walked is [TextIndex { TellsAll: true }] ? OnlyPeriod() : _filter, cancellationToken);
        if (_words is null || walked is [TextIndex] || left.Count == 0)
        {
            return left;
        }

        var hits = await _context.WithTextAsync([.. left.Select(place => place.RowKey)], _words, cancellationToken);
        return [.. left.Where(place => hits.Contains(place.RowKey))];
    }

    private TimelineFilter OnlyPeriod() => new() { From = _filter.From, To = _filter.To, CertainlyInPeriod = _filter.CertainlyInPeriod, Undated = _filter.Undated };

    private async Task<IReadOnlyList<PageKey>> OfEventsAsync(IReadOnlyList<PageKey> places, TimelineFilter filter, CancellationToken cancellationToken)
    {
        var ids = places.Select(place => place.Id).ToArray();

        // A limit is a fence: without it SQLite goes through all events of a kind and looks for each among the ids.
        var these = _context.Events.Where(found => EF.Parameter(ids).Contains(found.Id)).OrderBy(found => found.Id).Take(ids.Length);
        var fulfilling = (await FilterParts.On(FilterColumns.On(these, filter), filter).Select(found => found.Id).ToListAsync(cancellationToken)).ToHashSet();
        return [.. places.Where(place => fulfilling.Contains(place.Id))];
    }
}
