using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The countries of a whole article.</summary>
/// <param name="Home">The one it is written from: the dateline's, else the one it speaks of most.</param>
/// <param name="IsHomeTold">Whether the page itself tells it, by its dateline or its outlet.</param>
/// <param name="Pair">The two that it is about: the first ones named side by side, else those it speaks of most.</param>
/// <param name="InParagraphs">The countries of each paragraph, the weightiest first.</param>
internal sealed record ArticleCountries(CountryCode? Home, bool IsHomeTold, IReadOnlyList<CountryCode> Pair, IReadOnlyDictionary<int, IReadOnlyList<CountryCode>> InParagraphs);
