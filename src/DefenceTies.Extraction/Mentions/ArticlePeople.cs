using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The people of one article.</summary>
internal sealed class ArticlePeople
{
    /// <summary>No article tells of more people of one name, or reaches further back; lists of thousands must not cost the square of their length.</summary>
    private const int MostOfAName = 100;
    private const int MostRecent = 200;

    private readonly Dictionary<string, List<Person>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Post, CountryCode Country), HashSet<Person>> _byPost = [];
    private readonly List<Person> _recent = [];

    /// <summary>All of them.</summary>
    internal IReadOnlyCollection<Person> All => [.. _byPart.Values.SelectMany(people => people).Distinct()];

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
                Add(_byPart.TryGetValue(part, out var people) ? people : _byPart[part] = [], known, MostOfAName);
            }
        }

        return known;
    }

    /// <summary>Whether a full name is that of somebody met before.</summary>
    internal bool Knows(string name)
    {
        var parts = Person.PartsOf(name);
        return parts.Length > 1 && Bearing(parts[^1]).Any(person => person.MayBe(parts));
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
        meant = meant.Count > 0 ? meant : Bearing(folded).Where(person => person.Parts.Length > 1 && person.Parts[0] == folded).Take(2).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>The one person who holds a post of a country.</summary>
    internal Person? ByPost(string postId, CountryCode country) =>
        _byPost.TryGetValue((postId, country), out var holders) && holders.Count == 1 ? holders.First() : null;

    /// <summary>Takes note that a person was spoken of.</summary>
    internal void Touch(Person person)
    {
        if (_recent.Count > 0 && _recent[^1] == person)
        {
            return;
        }

        _recent.Remove(person);
        Add(_recent, person, MostRecent);
    }

    /// <summary>Whoever of this post, else of its class for a bare word such as "minister", was last spoken of.</summary>
    internal Person? LastOf(Post post, CountryCode? country, string words) =>
        _recent.LastOrDefault(person => person.Post?.Post?.Id == post.Id && MayServe(person, country) && string.Equals(person.Post.Text, words, StringComparison.OrdinalIgnoreCase)) ??
        _recent.LastOrDefault(person => person.Post?.Post?.Id == post.Id && MayServe(person, country))
        ?? (IsBare(post) ? _recent.LastOrDefault(person => person.Post?.Post?.Class == post.Class && MayServe(person, country)) : null);

    /// <summary>Whoever was last spoken of and shares a title of these words with others: one of "prime ministers X and Y".</summary>
    internal Person? LastCalled(string words, CountryCode? country) =>
        _recent.LastOrDefault(person => person.IsTitled && country is not null && person.Country == country && string.Equals(person.PostText, words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The officer of this rank or one like it ("the general" of a lieutenant general) who was last spoken of.</summary>
    internal Person? LastOf(Rank rank) =>
        _recent.LastOrDefault(person => person.Rank == rank)
        ?? _recent.LastOrDefault(person => person.Rank is { } held && held.Id.EndsWith("-" + rank.Id, StringComparison.Ordinal));

    /// <summary>The officer last spoken of whose rank ends in a word ("general").</summary>
    internal Person? LastOfRank(string folded) =>
        _recent.LastOrDefault(person => person.Rank is { } held && (held.Id == folded || held.Id.EndsWith("-" + folded.Replace(' ', '-'), StringComparison.Ordinal)));

    private static void Add(List<Person> people, Person person, int most)
    {
        if (people.Count == most)
        {
            people.RemoveAt(0);
        }

        people.Add(person);
    }

    private static bool MayServe(Person person, CountryCode? country) => country is null || person.Country is null || person.Country == country;

    private static bool IsBare(Post post) => !post.Id.Contains('-', StringComparison.Ordinal) && post.Class is PostClass.Minister or PostClass.Envoy;

    private List<Person> Bearing(string part) => _byPart.TryGetValue(part, out var people) ? people : [];
}
