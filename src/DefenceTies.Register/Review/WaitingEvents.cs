using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Review;

/// <summary>The events that wait to be looked at by a person.</summary>
/// <param name="Rows">The next ones.</param>
/// <param name="Waiting">How many wait in all.</param>
public sealed record WaitingEvents(IReadOnlyList<ReviewRow> Rows, int Waiting)
{
    /// <summary>Whether more wait than were counted.</summary>
    public bool IsLeast { get; init; }
}

/// <summary>An event that waits.</summary>
/// <param name="Id">The event.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Title">Its title.</param>
/// <param name="Confidence">How likely its surest report is right in every field, from 0 to 1.</param>
/// <param name="SortKey">Its place in the order of the timeline.</param>
public sealed record ReviewRow(long Id, EventKind Kind, EventStatus Status, string Title, double Confidence, int SortKey)
{
    /// <summary>Its place in the queue.</summary>
    /// <param name="order">The order of the queue.</param>
    public ReviewKey KeyIn(ReviewOrder order) => new(order == ReviewOrder.LeastSure ? Confidence : SortKey, Id);
}

/// <summary>The orders of the queue.</summary>
public enum ReviewOrder
{
    /// <summary>What the extractor is least sure of comes first.</summary>
    LeastSure = 0,

    /// <summary>The newest events come first.</summary>
    Newest = 1,
}
