namespace DefenceTies.Register.Timeline;

/// <summary>A stretch of the timeline's order.</summary>
/// <param name="Lowest">The lowest sort key in it.</param>
/// <param name="Highest">The highest sort key in it.</param>
/// <param name="OnlyCrossing">Whether only events whose date may end in a later year than it begins are looked for in it.</param>
internal readonly record struct PeriodStretch(int Lowest, int Highest, bool OnlyCrossing);
