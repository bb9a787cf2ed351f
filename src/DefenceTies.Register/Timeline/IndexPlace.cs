using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Timeline;

/// <summary>The place of an event, with what its index tells of it, as a table that carries them says.</summary>
internal sealed class IndexPlace
{
    /// <summary>The event's sort key.</summary>
    public int SortKey { get; init; }

    /// <summary>The event.</summary>
    public long Id { get; init; }

    /// <summary>The event's kind.</summary>
    public EventKind Kind { get; init; }

    /// <summary>The event's status.</summary>
    public EventStatus Status { get; init; }
}
