namespace DefenceTies.Web.Timeline;

/// <summary>What dropping one filter would give.</summary>
/// <param name="Label">The filter in words.</param>
/// <param name="Query">The filters that are left, as the address writes them.</param>
/// <param name="Count">How many events match then.</param>
public sealed record Relaxation(string Label, string Query, int Count);
