using DefenceTies.Register.Search;

namespace DefenceTies.Register.Timeline;

/// <summary>Chooses the condition of a filter along whose indexes a stretch is gone through: the one that fewest events fulfil.</summary>
internal sealed class WalkPlan
{
    /// <summary>How far events are counted at first; of conditions that more events fulfil, the first one is taken.</summary>
    private const int CountTo = 5_000;

    /// <summary>How far they are counted where all conditions have more than that. A text's hits only where they are guessed: counting them is work.</summary>
    private const int CountOnTo = 20_000;

    /// <summary>Fewer places are not narrowed: each is asked for.</summary>
    private const int FewestNarrowed = 64;

    private readonly TimelineFilter _filter;
    private readonly SearchWords? _words;
    private readonly TimelineIndexes _indexes;
    private readonly IReadOnlyList<IReadOnlyList<OrderedIndex>> _conditions;
    private readonly IReadOnlyList<IReadOnlyList<OrderedIndex>> _others;
    private readonly TextIndex? _marks;

    /// <summary>Conditions that more events fulfilled than stood in one stretch of a walk: they are not read again to narrow the next.</summary>
    private readonly HashSet<IReadOnlyList<OrderedIndex>> _denser = [];

    internal WalkPlan(RegisterContext context, TimelineFilter filter, SearchWords? words)
    {
        (_filter, _words, _indexes) = (filter, words, new TimelineIndexes(context, filter, words));
        _conditions = [.. _indexes.OfConditions()];
        _marks = _indexes.OfMarks();
        _others = [.. new[] { _indexes.OfJourneys(), _indexes.OfKindsAndStatuses() }.Where(indexes => indexes.Count > 0)];
    }

    /// <summary>
    /// Leaves out the places that some other condition's index does not list between the first and the last of them. Where
    /// it lists fewer than there are places, it is read from end to end: that is quicker than asking of each event.
    /// </summary>
    /// <param name="places">Places in order.</param>
    /// <param name="walked">The indexes that they come from.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is left, and whether it fulfils the whole filter, its text apart.</returns>
    internal async Task<(IReadOnlyList<PageKey> Places, bool IsWhole)> NarrowAsync(IReadOnlyList<PageKey> places, IReadOnlyList<OrderedIndex> walked, CancellationToken cancellationToken)
    {
        if (walked is [TextIndex { TellsAll: true }])
        {
            return (places, false);
        }

        var listed = _conditions.Concat(_others).Where(condition => condition is not [TextIndex]).ToArray();
        var isWhole = IsPlain();
        var tellsKind = listed.Contains(walked) || (_filter.Kinds.IsAny && _filter.Statuses.IsAny);
        foreach (var condition in listed.Where(condition => condition != walked))
        {
            if (!_denser.Contains(condition) && await BetweenAsync(places, condition, cancellationToken) is { } between)
            {
                places = [.. places.Intersect(between)];
                tellsKind = true;
                continue;
            }

            isWhole &= !_conditions.Contains(condition);
            if (places.Count >= FewestNarrowed)
            {
                _denser.Add(condition);
            }
        }

        return (places, isWhole && tellsKind);
    }

    /// <summary>What a condition's indexes list between the first and the last of some places; none where that is more than there are places, or these are few.</summary>
    private static async Task<List<PageKey>?> BetweenAsync(IReadOnlyList<PageKey> places, IReadOnlyList<OrderedIndex> condition, CancellationToken cancellationToken)
    {
        if (places.Count < FewestNarrowed)
        {
            return null;
        }

        var range = new KeyRange(Math.Min(places[0].SortKey, places[^1].SortKey), Math.Max(places[0].SortKey, places[^1].SortKey), null, Ascending: false);
        var listed = new List<PageKey>();
        foreach (var index in condition)
        {
            listed.AddRange(listed.Count > places.Count ? [] : await index.ReadAsync(range, places.Count + 1 - listed.Count, cancellationToken));
        }

        return listed.Count > places.Count ? null : listed;
    }

    /// <summary>The indexes to go along, and whether what they list fulfils the whole filter.</summary>
    internal async Task<(IReadOnlyList<OrderedIndex> Indexes, bool IsWhole)> ChooseAsync(PeriodStretch stretch, KeyRange range, CancellationToken cancellationToken)
    {
        if (_marks is not null && (_words is not null || await _marks.AreFewAsync(cancellationToken)))
        {
            return ([_marks], _filter is { From: null, To: null });
        }

        if (_conditions.Count == 0 && _others.Count == 0)
        {
            // Whoever goes along the events themselves sees all their columns on the way.
            return (stretch.OnlyCrossing ? _indexes.OfCrossing() : _indexes.OfAll(), !FilterParts.Any(_filter));
        }

        return !stretch.OnlyCrossing && IsAllThereIs()
            ? ((_conditions is [var only] ? only : _others[0]), true)
            : (await FewestOfAsync([.. _conditions, .. _others, .. stretch.OnlyCrossing ? [_indexes.OfCrossing()] : Array.Empty<IReadOnlyList<OrderedIndex>>()], range, cancellationToken), false);
    }

    // All indexes but the text's tell kind and status.
    private bool IsAllThereIs() => _conditions.Count < 2 && IsPlain() && (_words is null || (_filter.Kinds.IsAny && _filter.Statuses.IsAny));

    // Stretches are exact where no period is asked for; the rest has no index.
    private bool IsPlain() =>
        _filter is { From: null, To: null } && !FilterColumns.Excludes(_filter) && !FilterParts.Excludes(_filter)
        && (_filter.MatchAnyCountry || _filter.Countries.Included.Count <= TimelineIndexes.MostTogether);

    private static async Task<IReadOnlyList<OrderedIndex>> FewestOfAsync(IReadOnlyList<IReadOnlyList<OrderedIndex>> conditions, KeyRange range, CancellationToken cancellationToken) =>
        conditions.Count == 1 ? conditions[0]
        : await FewestAsync(conditions, CountTo, range, cancellationToken)
            ?? await FewestAsync([.. conditions.Where(condition => condition is not [TextIndex { IsGuessed: false }])], CountOnTo, range, cancellationToken)
            ?? conditions.FirstOrDefault(condition => condition is not [TextIndex { IsGuessed: true }])
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
