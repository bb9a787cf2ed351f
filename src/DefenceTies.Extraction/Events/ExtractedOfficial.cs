using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Officials;

namespace DefenceTies.Extraction.Events;

/// <summary>A named person who took part for a party.</summary>
/// <param name="Name">The full name as best given in the article, without rank, honorific or title.</param>
/// <param name="Country">The country or organisation acted for.</param>
/// <param name="Post">The post held then, as the article gives it; none when it gives none.</param>
/// <param name="Part">What the person did.</param>
public sealed record ExtractedOfficial(string Name, CountryCode? Country, string? Post, OfficialPart Part);
