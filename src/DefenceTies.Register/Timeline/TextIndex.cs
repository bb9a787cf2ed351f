using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>The full-text index, whose own keys sort as the timeline does.</summary>
/// <param name="hits">The keys of the events found.</param>
internal sealed class TextIndex(WordHits hits) : OrderedIndex
{
    /// <summary>Whether counting many hits is no work, while going along them is more work than going along another index.</summary>
    internal bool IsGuessed => hits.AreGuessed;

    internal override async Task<List<PageKey>> ReadAsync(KeyRange range, int take, CancellationToken cancellationToken)
    {
        var (first, last) = EndsOf(range);
        return [.. (await hits.ReadAsync(first, last, range.Ascending, take, cancellationToken)).Select(PageKey.OfRowKey)];
    }

    internal override Task<int> CountAsync(KeyRange range, int limit, CancellationToken cancellationToken)
    {
        var (first, last) = EndsOf(range);
        return hits.CountAsync(first, last, limit, cancellationToken);
    }

    private static (long First, long Last) EndsOf(KeyRange range) => (
        TimelineOrder.RowKeyOf(range.Lowest, range is { AfterId: { } above, Ascending: true } ? above + 1 : 0),
        range is { AfterId: { } below, Ascending: false }
            ? TimelineOrder.RowKeyOf(range.Lowest, below) - 1
            : TimelineOrder.RowKeyOf(range.Highest, uint.MaxValue));
}
