namespace DefenceTies.Register.Export;

/// <summary>A page of events.</summary>
/// <param name="Events">The events in the filter's order.</param>
/// <param name="After">The key that continues after the last one; none at the end.</param>
/// <param name="Before">The key that goes back before the first one; none at the start.</param>
public sealed record EventListing(IReadOnlyList<EventSummary> Events, string? After, string? Before);
