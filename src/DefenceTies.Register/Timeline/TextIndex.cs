using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>The full-text index, whose own keys sort as the timeline does.</summary>
/// <param name="keys">The keys of the events found.</param>
internal sealed class TextIndex(IQueryable<long> keys) : OrderedIndex
{
    internal override async Task<List<PageKey>> ReadAsync(KeyRange range, int take, CancellationToken cancellationToken)
    {
        var within = Within(range);
        var ordered = range.Ascending ? within.OrderBy(key => key) : within.OrderByDescending(key => key);
        return [.. (await ordered.Take(take).ToListAsync(cancellationToken)).Select(PageKey.OfRowKey)];
    }

    internal override Task<int> CountAsync(KeyRange range, int limit, CancellationToken cancellationToken) =>
        Within(range).Take(limit).CountAsync(cancellationToken);

    private IQueryable<long> Within(KeyRange range)
    {
        var first = TimelineOrder.RowKeyOf(range.Lowest, range is { AfterId: { } above, Ascending: true } ? above + 1 : 0);
        var last = range is { AfterId: { } below, Ascending: false }
            ? TimelineOrder.RowKeyOf(range.Lowest, below) - 1
            : TimelineOrder.RowKeyOf(range.Highest, uint.MaxValue);
        return keys.Where(key => key >= first && key <= last);
    }
}
