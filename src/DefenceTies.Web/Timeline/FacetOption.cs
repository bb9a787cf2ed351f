using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>A value of a facet.</summary>
/// <param name="Key">What stands in the address for it.</param>
/// <param name="Label">What a reader sees.</param>
/// <param name="Count">How many events it would show; none when that was not counted.</param>
/// <param name="State">Whether it is asked for, shut out, or neither.</param>
/// <param name="Without">The filter with nothing said of it.</param>
/// <param name="ShutOut">The filter that shuts it out.</param>
public sealed record FacetOption(string Key, string Label, int? Count, FacetState State, TimelineFilter Without, TimelineFilter ShutOut)
{
    /// <summary>Whether it may be more than <see cref="Count"/>.</summary>
    public bool IsLeast { get; init; }
}
