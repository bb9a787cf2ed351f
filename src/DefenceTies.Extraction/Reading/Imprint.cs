using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Reading;

/// <summary>Who published an article, and where.</summary>
/// <param name="Publisher">The outlet, else the agency.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Address">The web address that the page gives.</param>
/// <param name="Country">The country the publisher is at home in, where that is known.</param>
/// <param name="Because">What the publisher rests on.</param>
internal sealed record Imprint(string? Publisher, string? Agency, Uri? Address, CountryCode? Country, string? Because);
