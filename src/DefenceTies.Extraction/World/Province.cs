using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A state or province that follows the name of a town to tell which town is meant: "Paris, Texas".</summary>
/// <param name="Name">Its name.</param>
/// <param name="Country">The country it is part of.</param>
/// <param name="Aliases">Other spellings.</param>
public sealed record Province(string Name, CountryCode Country, IReadOnlyList<string> Aliases);
