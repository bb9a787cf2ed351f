using DefenceTies.Register.Events;

namespace DefenceTies.Register.Timeline;

/// <summary>A page of the timeline.</summary>
/// <param name="Rows">The events in the filter's order.</param>
/// <param name="Count">How many events match in all, counted up to <see cref="CountLimit"/>, or as far as it takes little work.</param>
/// <param name="After">The key that continues after the last row; none at the end.</param>
/// <param name="Before">The key that goes back before the first row; none at the start.</param>
public sealed record TimelinePage(IReadOnlyList<EventRow> Rows, int Count, string? After, string? Before)
{
    /// <summary>No page counts further than this.</summary>
    public const int CountLimit = 1_000;

    /// <summary>Whether there are more than <see cref="Count"/>.</summary>
    public bool CountIsLimited { get; init; } = Count >= CountLimit;
}
