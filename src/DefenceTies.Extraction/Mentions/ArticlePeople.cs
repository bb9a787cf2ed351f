using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The people of one article.</summary>
internal sealed class ArticlePeople
{
    private readonly List<Person> _people = [];

    internal IReadOnlyList<Person> All => _people;

    /// <summary>The person of this name, new or known; a known one of another country is another person.</summary>
    internal Person Meet(string name, CountryCode? country)
    {
        var parts = Person.PartsOf(name);
        var known = _people.LastOrDefault(person => person.MayBe(parts) && (country is null || person.Country is null || person.Country == country));
        if (known is null)
        {
            _people.Add(known = new Person(name));
        }
        else
        {
            known.Take(name);
        }

        return known;
    }

    /// <summary>The one person whom a single word can mean.</summary>
    internal Person? ByShortName(string folded)
    {
        if (folded.Length < 3)
        {
            return null;
        }

        var meant = _people.Where(person => person.Parts.Length > 1 && person.Parts[^1] == folded).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>The one person who holds a post of a country.</summary>
    internal Person? ByPost(string postId, CountryCode country)
    {
        var meant = _people.Where(person => person.Country == country && person.Post?.Post?.Id == postId && !person.TakesNoPart).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }
}
