using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A city, base or garrison town.</summary>
/// <param name="Name">The register's English name.</param>
/// <param name="Country">The country it lies in.</param>
/// <param name="Latitude">Degrees north, negative south.</param>
/// <param name="Longitude">Degrees east, negative west.</param>
/// <param name="Aliases">Other spellings and former names.</param>
/// <param name="Weight">Of several cities of one name, the one of the greatest weight is meant where nothing else tells.</param>
public sealed record City(
    string Name,
    CountryCode Country,
    double Latitude,
    double Longitude,
    IReadOnlyList<string> Aliases,
    int Weight);
