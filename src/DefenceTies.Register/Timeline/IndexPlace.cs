namespace DefenceTies.Register.Timeline;

/// <summary>The place of an event as a table that carries it says.</summary>
internal sealed class IndexPlace
{
    /// <summary>The event's sort key.</summary>
    public int SortKey { get; init; }

    /// <summary>The event.</summary>
    public long Id { get; init; }
}
