namespace DefenceTies.Register.Timeline;

/// <summary>A bin of the density strip.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Certain">How many events lie in it for certain.</param>
/// <param name="Possible">The shares of wider dates that fall on it, added up: an event of which one day in ten lies here gives 0.1.</param>
public sealed record DensityBin(DateOnly First, DateOnly Last, int Certain, double Possible);
