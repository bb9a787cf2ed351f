using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A title that newsrooms leave without a country, because everybody knows whose it is.</summary>
/// <param name="Title">The title.</param>
/// <param name="Country">The country whose officials bear it.</param>
/// <param name="Also">Other countries where it is borne; a newsroom there means its own.</param>
internal sealed record TitleOwner(string Title, CountryCode Country, IReadOnlyList<CountryCode> Also);
