namespace DefenceTies.Register.Export;

/// <summary>What came of asking for an event.</summary>
/// <param name="Record">The event; none when there is no such event, or no such state of it.</param>
/// <param name="Problem">Why there is no such state, in words; none otherwise.</param>
/// <param name="MergedInto">The event that stands for the one asked for since it was merged; none otherwise.</param>
public sealed record FoundEvent(EventRecord? Record, string? Problem = null, long? MergedInto = null);
