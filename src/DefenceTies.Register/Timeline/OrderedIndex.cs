namespace DefenceTies.Register.Timeline;

/// <summary>An index that lists events in the timeline's order, and is read from any place on.</summary>
internal abstract class OrderedIndex
{
    /// <summary>The next places of a range.</summary>
    internal abstract Task<List<PageKey>> ReadAsync(KeyRange range, int take, CancellationToken cancellationToken);

    /// <summary>How many places a range has, whatever their kind and status, counted up to a limit.</summary>
    internal abstract Task<int> CountAsync(KeyRange range, int limit, CancellationToken cancellationToken);
}
