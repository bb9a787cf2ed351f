using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A country, or an international organisation that acts as a party.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">The register's English name.</param>
/// <param name="Kind">Which of both it is.</param>
/// <param name="Capital">The capital, whose name also stands for the government; none for organisations and some territories.</param>
/// <param name="Demonyms">Adjectives and nouns for its people.</param>
/// <param name="Aliases">Short forms, official names, variant spellings.</param>
/// <param name="Former">Names that it bore before.</param>
/// <param name="Numeric">The three digits of ISO 3166-1; none for organisations.</param>
public sealed record Country(
    CountryCode Code,
    string Name,
    CountryKind Kind,
    string? Capital,
    IReadOnlyList<string> Demonyms,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Former,
    string? Numeric);
