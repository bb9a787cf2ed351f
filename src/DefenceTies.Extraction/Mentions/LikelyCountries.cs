using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Says for whom people act whose country the article leaves unsaid. Newsrooms leave out their own country; and of two
/// countries an article is about, the one whose people it never marks is its own.
/// </summary>
internal static class LikelyCountries
{
    /// <summary>Gives each unmarked person a likely country.</summary>
    /// <param name="people">The people of the article.</param>
    /// <param name="home">The country that the article is written from, where the page tells it.</param>
    /// <param name="countries">The countries that it speaks of, the weightiest first.</param>
    internal static void Give(IReadOnlyCollection<Person> people, CountryCode? home, IReadOnlyList<CountryCode> countries)
    {
        var likely = Of(people, home, countries);
        foreach (var person in people.Where(person => person.Country is null))
        {
            person.LikelyCountry = likely;
        }
    }

    private static CountryCode? Of(IReadOnlyCollection<Person> people, CountryCode? home, IReadOnlyList<CountryCode> countries)
    {
        if (home is not null && countries.Contains(home))
        {
            return home;
        }

        var marked = people.Select(person => person.Country).OfType<CountryCode>().ToHashSet();
        return marked.Count == 0 ? FirstOf(countries)
            : countries.Take(2).FirstOrDefault(country => !marked.Contains(country)) ?? FirstOf(countries);
    }

    private static CountryCode? FirstOf(IReadOnlyList<CountryCode> countries) => countries.Count > 0 ? countries[0] : null;
}
