using DefenceTies.Register.Events;

namespace DefenceTies.Register.Timeline;

/// <summary>A page of the timeline as it stood on a past day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rows">The events as they stood, newest first.</param>
/// <param name="After">The key that goes on after the last row; none at the end.</param>
public sealed record PastTimelinePage(DateOnly Day, IReadOnlyList<EventRow> Rows, string? After);
