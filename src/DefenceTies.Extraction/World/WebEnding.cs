using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>What a web host ends with.</summary>
/// <param name="Ending">The letters after the last dot.</param>
/// <param name="Country">The country it belongs to; none when sites of many lands use it.</param>
public sealed record WebEnding(string Ending, CountryCode? Country);
