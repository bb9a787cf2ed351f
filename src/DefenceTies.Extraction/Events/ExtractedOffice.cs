using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Events;

/// <summary>An office holder who took part and whom the article does not name.</summary>
/// <param name="Post">The post.</param>
/// <param name="Country">The country or organisation acted for.</param>
public sealed record ExtractedOffice(string Post, CountryCode? Country);
