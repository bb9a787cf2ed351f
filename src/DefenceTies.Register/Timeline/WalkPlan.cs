using DefenceTies.Register.Search;

namespace DefenceTies.Register.Timeline;

/// <summary>Chooses the condition of a filter along whose indexes a stretch is gone through: the one that fewest events fulfil.</summary>
internal sealed class WalkPlan
{
    /// <summary>How far events are counted at first; of conditions that more events fulfil, the first one is taken.</summary>
    private const int CountTo = 5_000;

    /// <summary>How far they are counted where all conditions have more than that. A text's hits are not: counting them is work.</summary>
    private const int CountOnTo = 20_000;

    private readonly TimelineFilter _filter;
    private readonly SearchWords? _words;
    private readonly TimelineIndexes _indexes;
    private readonly IReadOnlyList<IReadOnlyList<OrderedIndex>> _conditions;
    private readonly IReadOnlyList<IReadOnlyList<OrderedIndex>> _others;

    internal WalkPlan(RegisterContext context, TimelineFilter filter, SearchWords? words)
    {
        (_filter, _words, _indexes) = (filter, words, new TimelineIndexes(context, filter, words));
        _conditions = [.. _indexes.OfConditions()];
        _others = [.. new[] { _indexes.OfJourneys(), _indexes.OfKindsAndStatuses() }.Where(indexes => indexes.Count > 0)];
    }

    /// <summary>The indexes to go along, and whether what they list fulfils the whole filter.</summary>
    internal async Task<(IReadOnlyList<OrderedIndex> Indexes, bool IsWhole)> ChooseAsync(PeriodStretch stretch, KeyRange range, CancellationToken cancellationToken)
    {
        if (_conditions.Count == 0 && _others.Count == 0)
        {
            // Whoever goes along the events themselves sees all their columns on the way.
            return (stretch.OnlyCrossing ? _indexes.OfCrossing() : _indexes.OfAll(), !FilterParts.Any(_filter));
        }

        return !stretch.OnlyCrossing && IsAllThereIs()
            ? ((_conditions is [var only] ? only : _others[0]), true)
            : (await FewestOfAsync([.. _conditions, .. _others, .. stretch.OnlyCrossing ? [_indexes.OfCrossing()] : Array.Empty<IReadOnlyList<OrderedIndex>>()], range, cancellationToken), false);
    }

    // Stretches are exact where no period is asked for, and all indexes but the text's tell kind and status.
    private bool IsAllThereIs() =>
        _conditions.Count < 2
        && _filter is { From: null, To: null } && !FilterColumns.Excludes(_filter) && !FilterParts.Excludes(_filter)
        && (_filter.MatchAnyCountry || _filter.Countries.Included.Count <= 2)
        && (_words is null || (_filter.Kinds.IsAny && _filter.Statuses.IsAny));

    private static async Task<IReadOnlyList<OrderedIndex>> FewestOfAsync(IReadOnlyList<IReadOnlyList<OrderedIndex>> conditions, KeyRange range, CancellationToken cancellationToken) =>
        conditions.Count == 1 ? conditions[0]
        : await FewestAsync(conditions, CountTo, range, cancellationToken)
            ?? await FewestAsync([.. conditions.Where(condition => condition is not [TextIndex])], CountOnTo, range, cancellationToken)
            ?? conditions[0];

    /// <summary>The condition that fewest events fulfil; none when all have as many as are counted.</summary>
    private static async Task<IReadOnlyList<OrderedIndex>?> FewestAsync(IReadOnlyList<IReadOnlyList<OrderedIndex>> conditions, int countTo, KeyRange range, CancellationToken cancellationToken)
    {
        IReadOnlyList<OrderedIndex>? best = null;
        var fewest = countTo;
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
