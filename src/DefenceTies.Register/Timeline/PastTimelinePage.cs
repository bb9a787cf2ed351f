using DefenceTies.Register.Events;

namespace DefenceTies.Register.Timeline;

/// <summary>A page of the timeline as it stood on a past day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rows">The events as they stood, in the order of the filter.</param>
/// <param name="After">The key that goes on after the last row; none at the end.</param>
public sealed record PastTimelinePage(DateOnly Day, IReadOnlyList<EventRow> Rows, string? After)
{
    /// <summary>Whether the page ends where it does because enough was looked at, not because it is full.</summary>
    public bool GaveUp { get; init; }

    /// <summary>The parameters of the filter that cannot be asked of the past.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
