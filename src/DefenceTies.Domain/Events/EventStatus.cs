namespace DefenceTies.Domain.Events;

/// <summary>Whether an event has happened. What is denied is no event. The numbers are stored: never change or re-use one.</summary>
public enum EventStatus
{
    /// <summary>It has happened or is going on.</summary>
    Occurred = 1,

    /// <summary>It is announced for later.</summary>
    Planned = 2,

    /// <summary>It is wished for, offered or under discussion.</summary>
    Proposed = 3,

    /// <summary>It was called off, or put off without a new date.</summary>
    Cancelled = 4,
}
