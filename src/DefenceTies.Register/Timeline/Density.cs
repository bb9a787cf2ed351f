namespace DefenceTies.Register.Timeline;

/// <summary>How thick the timeline is over time, under all filters but the period.</summary>
/// <param name="Unit">How long each bin is.</param>
/// <param name="Bins">The bins in order without a gap; empty when no event has a day.</param>
/// <param name="Undated">How many events have no earliest day.</param>
/// <param name="IsPartial">Whether more events match than the bins hold: the newest <see cref="ReadDensity.WalkLimit"/>, or fewer where finding them is work.</param>
public sealed record Density(DensityUnit Unit, IReadOnlyList<DensityBin> Bins, int Undated, bool IsPartial = false);
