using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Says for whom people act whose country the article leaves unsaid. Newsrooms leave out their own country; of two
/// countries spoken of, the one whose people are never marked is the speaker's own.
/// </summary>
internal static class LikelyCountries
{
    /// <summary>Gives each unmarked person a likely country.</summary>
    /// <param name="people">The people of the article.</param>
    /// <param name="home">The country that the article is written from, where the page tells it.</param>
    /// <param name="countries">The countries that it speaks of, the weightiest first.</param>
    /// <param name="inParagraph">The countries that a paragraph speaks of, the weightiest first.</param>
    /// <param name="seats">The countries whose towns it names: where people meet, the newsroom is at home more often than not.</param>
    internal static void Give(IReadOnlyCollection<Person> people, CountryCode? home, IReadOnlyList<CountryCode> countries, Func<int, IReadOnlyList<CountryCode>> inParagraph, IReadOnlySet<CountryCode> seats)
    {
        var ofArticle = home ?? Unmarked(people, countries, seats);
        var inParagraphs = home is null ? people.ToLookup(person => person.Paragraph) : null;
        var ofParagraphs = inParagraphs?.ToDictionary(group => group.Key, group => OfParagraph([.. group], group.Key, countries, inParagraph, seats));
        foreach (var person in people.Where(person => person.Country is null))
        {
            person.LikelyCountry = home ?? ofParagraphs![person.Paragraph] ?? ofArticle;
        }
    }

    /// <summary>In a page of short items on many countries each paragraph speaks for itself.</summary>
    private static CountryCode? OfParagraph(IReadOnlyCollection<Person> people, int paragraph, IReadOnlyList<CountryCode> countries, Func<int, IReadOnlyList<CountryCode>> inParagraph, IReadOnlySet<CountryCode> seats)
    {
        var own = inParagraph(paragraph);
        return own.Count < 2 || own.Take(2).All(countries.Take(2).Contains) ? null : Unmarked(people, own, seats);
    }

    private static CountryCode? Unmarked(IReadOnlyCollection<Person> people, IReadOnlyList<CountryCode> countries, IReadOnlySet<CountryCode> seats)
    {
        var marked = people.Select(person => person.Country).OfType<CountryCode>().ToHashSet();
        return marked.Count == 0 ? FirstOf(countries)
            : countries.Take(2).FirstOrDefault(country => !marked.Contains(country)) ?? countries.Take(2).FirstOrDefault(seats.Contains) ?? FirstOf(countries);
    }

    private static CountryCode? FirstOf(IReadOnlyList<CountryCode> countries) => countries.Count > 0 ? countries[0] : null;
}
