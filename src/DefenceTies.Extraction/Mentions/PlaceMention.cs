using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A place among a sentence's tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Country">The country that it lies in.</param>
/// <param name="City">The city's name, where told.</param>
internal sealed record PlaceMention(int First, int End, CountryCode Country, string? City);
