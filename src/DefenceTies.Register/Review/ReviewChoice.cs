using DefenceTies.Domain.Events;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Register.Review;

/// <summary>Which of the waiting events are looked at, in which order.</summary>
/// <param name="Order">The order.</param>
public sealed record ReviewChoice(ReviewOrder Order)
{
    /// <summary>Only events of this filter; its order, pages and review states are of no use here.</summary>
    public TimelineFilter Filter { get; init; } = TimelineFilter.All;

    /// <summary>Only events that this rule found; none for any.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether not all that wait are looked at.</summary>
    public bool IsNarrow => Rule is not null || Waiting != All;

    private static TimelineFilter All { get; } = TimelineFilter.All with { Reviews = new Choice<ReviewState>([ReviewState.Extracted], []) };

    internal TimelineFilter Waiting => Filter with { Reviews = All.Reviews, OldestFirst = false, Zoom = null, View = ListForm.List, After = null, Before = null };
}
