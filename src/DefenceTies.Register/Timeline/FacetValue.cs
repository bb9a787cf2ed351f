namespace DefenceTies.Register.Timeline;

/// <summary>A value of a facet.</summary>
/// <param name="Key">What stands in the address for it.</param>
/// <param name="Label">What a reader sees.</param>
/// <param name="Count">How many events it would show.</param>
/// <param name="IsLeast">Whether there may be more: the count is of the newest <see cref="TimelinePage.CountLimit"/> events that match, or of fewer where finding them is work.</param>
public sealed record FacetValue(string Key, string Label, int Count, bool IsLeast = false);
