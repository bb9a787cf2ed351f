using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Events;

/// <summary>A place.</summary>
/// <param name="Country">The country.</param>
/// <param name="City">The city's name, where told.</param>
internal sealed record Place(CountryCode Country, string? City);
