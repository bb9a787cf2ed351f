using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>A filter in force, as a chip that can be taken off.</summary>
/// <param name="Field">What it filters: "kind", "date".</param>
/// <param name="Value">By what.</param>
/// <param name="IsShutOut">Whether the value is shut out.</param>
/// <param name="Without">The filter without it.</param>
public sealed record FilterChip(string Field, string Value, bool IsShutOut, TimelineFilter Without);
