using System.Buffers;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The people of one article.</summary>
/// <param name="lone">The words that stand alone like family names.</param>
/// <param name="ships">The names of ships.</param>
internal sealed class ArticlePeople(LoneNames lone, ShipNames ships)
{
    /// <summary>No article tells of more people of one name, or reaches further back; lists of thousands must not cost the square of their length.</summary>
    private const int MostOfAName = 100;
    private const int MostRecent = 200;
    private const int LongestPlain = 32;

    private static readonly SearchValues<char> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private readonly Dictionary<string, List<Person>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Post, CountryCode Country), HashSet<Person>> _byPost = [];
    private readonly List<Person> _recent = [];
    private Person? _subject;

    /// <summary>The words of the article that stand alone like family names.</summary>
    internal LoneNames Lone => lone;

    /// <summary>The names of the article's ships.</summary>
    internal ShipNames Ships => ships;

    /// <summary>All of them.</summary>
    internal IReadOnlyCollection<Person> All => [.. _byPart.Values.SelectMany(people => people).Distinct()];

    internal bool IsEmpty => _byPart.Count == 0;

    /// <summary>The person of this name, new or known; a known one of another country is another person.</summary>
    internal Person Meet(string name, CountryCode? country)
    {
        var parts = Person.PartsOf(name);
        var known = parts.SelectMany(Bearing).LastOrDefault(person => person.MayBe(parts) && (country is null || person.Country is null || person.Country == country))
            ?? (parts.Length == 1 ? Alike(parts, country) : null);
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

    /// <summary>The one person whose name a single word shortens or spells otherwise: "Mahbub", "Narvane".</summary>
    private Person? Alike(string[] parts, CountryCode? country)
    {
        if (_byPart.Count > MostOfAName)
        {
            return null;
        }

        var alike = All.Where(person => person.MayBe(parts) && (country is null || person.Country is null || person.Country == country)).Take(2).ToList();
        return alike.Count == 1 ? alike[0] : null;
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
    internal Person? ByShortName(ReadOnlySpan<char> written)
    {
        if (Written(written) is not { } people || people.Part.Length < 3)
        {
            return null;
        }

        var (last, lasts) = OnlyOne(people, isLast: true);
        var (first, firsts) = lasts > 0 ? (null, 0) : OnlyOne(people, isLast: false);
        return lasts == 1 ? last : firsts == 1 ? first : lasts == 0 && firsts == 0 && people.People is [{ Parts.Length: > 2 } only] && !Person.IsNamePart(people.Part) ? only : null;
    }

    /// <summary>Those whose name has a word, as it is written; a plain word is found without folding it into a string of its own.</summary>
    private (string Part, List<Person> People)? Written(ReadOnlySpan<char> written)
    {
        Span<char> plain = stackalloc char[LongestPlain];
        if (written.Length > LongestPlain || written.ContainsAnyExcept(s_plain))
        {
            var folded = Folding.Fold(written.ToString());
            return _byPart.TryGetValue(folded, out var known) ? (folded, known) : null;
        }

        plain = plain[..written.ToLowerInvariant(plain)];
        return _byPart.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain, out var part, out var people) ? (part, people) : null;
    }

    /// <summary>The first of those whose name begins or ends with the word under which they are kept, and whether there are more.</summary>
    private static (Person? Found, int Count) OnlyOne((string Part, List<Person> People) named, bool isLast)
    {
        var (found, count) = ((Person?)null, 0);
        for (var at = 0; at < named.People.Count && count < 2; at++)
        {
            var parts = named.People[at].Parts;
            if (parts.Length > 1 && parts[isLast ? ^1 : 0] == named.Part)
            {
                (found, count) = (found ?? named.People[at], count + 1);
            }
        }

        return (found, count);
    }

    /// <summary>The one person who holds a post of a country.</summary>
    internal Person? ByPost(string postId, CountryCode country) =>
        _byPost.TryGetValue((postId, country), out var holders) && holders.Count == 1 ? holders.First() : null;

    /// <summary>"the Uzbek": the one person of a country whom the article has spoken of.</summary>
    internal Person? OnlyOf(CountryCode country) =>
        _recent.Where(person => person.Country == country && !person.TakesNoPart).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Whether somebody holds a post of a country.</summary>
    internal bool IsHeld(string postId, CountryCode country) => _byPost.ContainsKey((postId, country));

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

    /// <summary>Takes note that a person was the first whom a sentence spoke of.</summary>
    internal void Lead(Person person) => _subject = person;

    /// <summary>"the minister", "the general": whom the last sentences are about, where the title fits.</summary>
    internal Person? SubjectOf(Post post) =>
        _subject is { Post: { Post: { } held, Text: var text } } && IsBare(post) && (held.Class == post.Class || text.Contains(post.Forms[0], StringComparison.OrdinalIgnoreCase)) ? _subject : null;

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
        (_subject?.Rank == rank ? _subject : null)
        ?? _recent.LastOrDefault(person => person.Rank == rank)
        ?? _recent.LastOrDefault(person => person.Rank is { } held && held.Id.EndsWith("-" + rank.Id, StringComparison.Ordinal));

    /// <summary>The officer last spoken of whose rank ends in a word ("general").</summary>
    internal Person? LastOfRank(string folded) =>
        _recent.LastOrDefault(person => person.Rank is { } held && (held.Id == folded || held.Id.EndsWith("-" + folded.Replace(' ', '-'), StringComparison.Ordinal)));

    /// <summary>Whoever was last spoken of and is not of the country of somebody: a host's guest.</summary>
    internal Person? LastBesides(Person? host) =>
        host is null || (host.Country ?? host.LikelyCountry) is not { } home ? null
            : _recent.LastOrDefault(person => person != host && !person.TakesNoPart && (person.Country ?? person.LikelyCountry) is { } country && country != home);

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
