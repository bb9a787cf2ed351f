namespace DefenceTies.Register.Timeline;

/// <summary>Events of the same possible days.</summary>
/// <param name="First">The first possible day.</param>
/// <param name="Last">The last possible day.</param>
/// <param name="Count">How many events.</param>
internal readonly record struct DensitySpan(DateOnly First, DateOnly Last, int Count);
