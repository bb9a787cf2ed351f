using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction.Events;

/// <summary>What holds for a whole article.</summary>
/// <param name="Dating">When it appeared.</param>
/// <param name="Dateline">Its dateline.</param>
/// <param name="Home">The country it is written from: the dateline's, else the one it speaks of most.</param>
/// <param name="Pair">The two countries that it is about.</param>
internal sealed record ArticleContext(Dating Dating, Dateline? Dateline, CountryCode? Home, IReadOnlyList<CountryCode> Pair);
