using DefenceTies.Register.Search;

namespace DefenceTies.Register.Timeline;

/// <summary>Chooses the condition of a filter along whose indexes a stretch is gone through: the one that fewest events fulfil.</summary>
internal sealed class WalkPlan
{
    /// <summary>How far events are counted; of conditions that more events fulfil, the first one is taken.</summary>
    private const int CountTo = 5_000;

    private readonly RegisterContext _context;
    private readonly TimelineFilter _filter;
    private readonly IReadOnlyList<IReadOnlyList<OrderedIndex>> _conditions;
    private readonly bool _hasParts;

    internal WalkPlan(RegisterContext context, TimelineFilter filter, SearchWords? words) =>
        (_context, _filter, _conditions, _hasParts) = (context, filter, [.. TimelineIndexes.Of(context, filter, words)], FilterParts.Any(filter));

    /// <summary>The indexes to go along, and whether what they list fulfils the whole filter.</summary>
    internal async Task<(IReadOnlyList<OrderedIndex> Indexes, bool IsWhole)> ChooseAsync(PeriodStretch stretch, KeyRange range, CancellationToken cancellationToken)
    {
        if (_conditions.Count == 0)
        {
            // Whoever goes along the events themselves sees all their columns on the way.
            return (stretch.OnlyCrossing ? TimelineIndexes.OfCrossing(_context, _filter) : TimelineIndexes.OfAll(_context, _filter), !_hasParts);
        }

        return _conditions.Count == 1 && !stretch.OnlyCrossing
            ? (_conditions[0], IsAllThereIs())
            : (await FewestAsync(stretch.OnlyCrossing ? [.. _conditions, TimelineIndexes.OfCrossing(_context, _filter)] : _conditions, range, cancellationToken), false);
    }

    // Stretches are exact where no period is asked for.
    private bool IsAllThereIs() =>
        _filter is { From: null, To: null } && !FilterColumns.Excludes(_filter) && !FilterParts.Excludes(_filter)
        && (_filter.MatchAnyCountry || _filter.Countries.Included.Count <= 2);

    private static async Task<IReadOnlyList<OrderedIndex>> FewestAsync(IReadOnlyList<IReadOnlyList<OrderedIndex>> conditions, KeyRange range, CancellationToken cancellationToken)
    {
        var best = conditions[0];
        var fewest = CountTo;
        foreach (var condition in conditions)
        {
            var count = 0;
            foreach (var index in condition)
            {
                count += count >= fewest ? 0 : await index.CountAsync(range, fewest - count, cancellationToken);
            }

            (best, fewest) = count < fewest ? (condition, count) : (best, fewest);
        }

        return best;
    }
}
