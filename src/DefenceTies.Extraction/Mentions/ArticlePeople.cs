using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The people of one article.</summary>
internal sealed class ArticlePeople
{
    private readonly Dictionary<string, List<Person>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Post, CountryCode Country), HashSet<Person>> _byPost = [];

    internal bool IsEmpty => _byPart.Count == 0;

    /// <summary>The person of this name, new or known; a known one of another country is another person.</summary>
    internal Person Meet(string name, CountryCode? country)
    {
        var parts = Person.PartsOf(name);
        var known = parts.SelectMany(Bearing).LastOrDefault(person => person.MayBe(parts) && (country is null || person.Country is null || person.Country == country));
        if (known is null)
        {
            known = new Person(name);
        }
        else
        {
            known.Take(name);
        }

        foreach (var part in known.Parts)
        {
            if (!Bearing(part).Contains(known))
            {
                (_byPart.TryGetValue(part, out var people) ? people : _byPart[part] = []).Add(known);
            }
        }

        return known;
    }

    /// <summary>Takes note of who holds which post.</summary>
    internal void Settle(Person person)
    {
        if (person is { Country: { } country, Post.Post.Id: { } post, TakesNoPart: false })
        {
            (_byPost.TryGetValue((post, country), out var holders) ? holders : _byPost[(post, country)] = []).Add(person);
        }
    }

    /// <summary>The one person whom a single word can mean.</summary>
    internal Person? ByShortName(string folded)
    {
        if (folded.Length < 3)
        {
            return null;
        }

        var meant = Bearing(folded).Where(person => person.Parts.Length > 1 && person.Parts[^1] == folded).Take(2).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>The one person who holds a post of a country.</summary>
    internal Person? ByPost(string postId, CountryCode country) =>
        _byPost.TryGetValue((postId, country), out var holders) && holders.Count == 1 ? holders.First() : null;

    private List<Person> Bearing(string part) => _byPart.TryGetValue(part, out var people) ? people : [];
}
