using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Tables;

/// <summary>A part of an event by which events are found: it carries what the timeline sorts and narrows by, so that one index tells it.</summary>
public interface IEventPart
{
    /// <summary>The event's sort key, kept equal to it.</summary>
    int SortKey { get; set; }

    /// <summary>The event's kind, kept equal to it.</summary>
    EventKind Kind { get; set; }

    /// <summary>The event's status, kept equal to it.</summary>
    EventStatus Status { get; set; }
}
