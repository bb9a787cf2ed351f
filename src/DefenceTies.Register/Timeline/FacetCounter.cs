using System.Collections.Concurrent;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Counts for one set of facets: by the tallies where they answer the filter exactly, else over the newest events that
/// match. What several facets need is read once.
/// </summary>
internal sealed class FacetCounter(IDbContextFactory<RegisterContext> contexts, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<TimelineFilter, Lazy<Task<NewestEvents>>> _newest = new();
    private readonly ConcurrentDictionary<TimelineFilter, Lazy<Task<ValueCounts>>> _values = new();

    /// <summary>Counts the values of a facet of few, fixed values; every value is there.</summary>
    internal async Task<IReadOnlyList<FacetValue>> EveryAsync<T>(TimelineFilter filter, Func<NewestEvents.Values, T> valueOf)
        where T : struct, Enum
    {
        var counted = await ValuesAsync(filter);
        var counts = counted.Groups.GroupBy(group => valueOf(group.Values)).ToDictionary(group => group.Key, group => group.Sum(item => item.Count));
        return [.. Enum.GetValues<T>().Select(value => new FacetValue(Words.Of(value), Label(Words.Of(value)), counts.GetValueOrDefault(value), counted.IsLimited))];
    }

    /// <summary>Counts by a key over the newest events that match, most first.</summary>
    internal async Task<(IReadOnlyList<(TKey Key, int Count)> Counts, bool IsLimited)> NewestAsync<TKey>(
        TimelineFilter filter, Func<RegisterContext, long[], IQueryable<TKey>> keys, int take)
    {
        var newest = await NewestAsync(filter);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await keys(context, newest.Ids)
            .GroupBy(key => key)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key)
            .Take(take)
            .ToListAsync(cancellationToken);
        return ([.. counts.Select(group => (group.Key, group.Count))], newest.IsLimited);
    }

    /// <summary>Adds tallies up by scope, most first.</summary>
    internal async Task<IReadOnlyList<(string Scope, int Count)>> ScopesAsync(Func<RegisterContext, IQueryable<EventTally>> tallies, int take)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await tallies(context)
            .GroupBy(tally => tally.Scope)
            .Select(group => new { group.Key, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key)
            .Take(take)
            .ToListAsync(cancellationToken);
        return [.. counts.Select(group => (group.Key, group.Count))];
    }

    private Task<ValueCounts> ValuesAsync(TimelineFilter filter) =>
        _values.GetOrAdd(filter, key => new Lazy<Task<ValueCounts>>(() => CountValuesAsync(key))).Value;

    private Task<NewestEvents> NewestAsync(TimelineFilter filter) =>
        _newest.GetOrAdd(filter, key => new Lazy<Task<NewestEvents>>(() => Task.Run(() => NewestEvents.ReadAsync(contexts, key, cancellationToken), cancellationToken))).Value;

    private async Task<ValueCounts> CountValuesAsync(TimelineFilter filter)
    {
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (TallySelection.CountsOf(context, filter) is { } tallies)
            {
                var groups = await tallies
                    .GroupBy(tally => new { tally.Kind, tally.Status, tally.Review })
                    .Select(group => new { group.Key.Kind, group.Key.Status, group.Key.Review, Count = group.Sum(tally => tally.Count) })
                    .ToListAsync(cancellationToken);
                return new ValueCounts([.. groups.Select(group => (new NewestEvents.Values(0, group.Kind, group.Status, group.Review), group.Count))], false);
            }
        }

        var newest = await NewestAsync(filter);
        return new ValueCounts([.. newest.Events.Select(found => (found, 1))], newest.IsLimited);
    }

    internal static string Label(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');

    private sealed record ValueCounts(IReadOnlyList<(NewestEvents.Values Values, int Count)> Groups, bool IsLimited);
}
