using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A name that stands for a government beside its capital.</summary>
/// <param name="Name">The name ("Kremlin").</param>
/// <param name="Country">Whose government.</param>
public sealed record Government(string Name, CountryCode Country);
