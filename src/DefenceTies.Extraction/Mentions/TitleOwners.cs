using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Gives people whose title tells their country that country: "Defense Secretary X" is an American unless a Philippine newsroom writes.</summary>
internal sealed class TitleOwners(IReadOnlyList<TitleOwner> titles)
{
    private readonly Dictionary<string, TitleOwner> _titles = titles.ToDictionary(title => title.Title, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives them their countries, where the article speaks of those.</summary>
    internal void Give(IReadOnlyCollection<Person> people, CountryCode? home, IReadOnlyList<CountryCode> countries)
    {
        foreach (var person in people)
        {
            if (person is { Country: null, Post.Text: { } text } && _titles.TryGetValue(text, out var owner) && countries.Contains(owner.Country)
                && !(home is not null && owner.Also.Contains(home)) && !owner.Also.Any(other => countries.Take(2).Contains(other)))
            {
                person.TakeCountry(owner.Country);
            }
        }
    }
}
