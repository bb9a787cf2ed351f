using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A conference, fair or forum that is always held in one place ("Shangri-La Dialogue"); who meets on its fringes meets there.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="City">The city.</param>
/// <param name="Country">The country.</param>
/// <param name="Aliases">Other names and acronyms.</param>
internal sealed record Gathering(string Name, string City, CountryCode Country, IReadOnlyList<string> Aliases);
