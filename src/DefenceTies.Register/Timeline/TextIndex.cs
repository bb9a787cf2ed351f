using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Timeline;

/// <summary>The full-text index, whose own keys sort as the timeline does.</summary>
/// <param name="hits">The keys of the events found.</param>
/// <param name="tellsAll">Whether they fulfil all that the filter asks for but its period, not its text alone.</param>
internal sealed class TextIndex(WordHits hits, bool tellsAll = false) : OrderedIndex
{
    /// <summary>Whether the events found fulfil all that the filter asks for but its period.</summary>
    internal bool TellsAll => tellsAll;


    /// <summary>Whether counting many hits is no work, while going along them is more work than going along another index.</summary>
    internal bool IsGuessed => hits.AreGuessed;

    /// <summary>Whether there are so few that all of them are gathered at once.</summary>
    internal Task<bool> AreFewAsync(CancellationToken cancellationToken) => hits.AreFewAsync(cancellationToken);

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
