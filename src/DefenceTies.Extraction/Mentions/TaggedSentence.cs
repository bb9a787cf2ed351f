using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A sentence with what was found in it so far; each stage adds its own list.</summary>
internal sealed class TaggedSentence
{
    private readonly Hit?[] _hits;
    private readonly DateMention?[] _dates;
    private readonly PostPhrase?[] _posts;
    private readonly PersonMention?[] _people;
    private readonly Actor?[] _actors;

    internal TaggedSentence(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        Sentence = sentence;
        Hits = hits;
        var length = sentence.Tokens.Length;
        _hits = new Hit?[length];
        _dates = new DateMention?[length];
        _posts = new PostPhrase?[length];
        _people = new PersonMention?[length];
        _actors = new Actor?[length];
        foreach (var hit in hits)
        {
            Array.Fill(_hits, hit, hit.First, hit.End - hit.First);
        }
    }

    internal Sentence Sentence { get; }

    internal Token[] Tokens => Sentence.Tokens;

    internal IReadOnlyList<Hit> Hits { get; }

    internal IReadOnlyList<DateMention> Dates { get; private set; } = [];

    internal IReadOnlyList<PostPhrase> Posts { get; private set; } = [];

    /// <summary>The people, in the order of their places.</summary>
    internal IReadOnlyList<PersonMention> People { get; private set; } = [];

    internal IReadOnlyList<Actor> Actors { get; private set; } = [];

    /// <summary>The words that tell whether something happened; found once, for the first match that asks.</summary>
    internal IReadOnlyList<(int First, int End, Wording.StatusWords Words)>? StatusWords { get; set; }

    private Dictionary<Wording.WordSet, bool>? _has;

    /// <summary>Whether a phrase of the set stands anywhere in it; looked for once.</summary>
    internal bool Has(Wording.WordSet set)
    {
        if (!(_has ??= []).TryGetValue(set, out var has))
        {
            _has[set] = has = set.IsIn(Tokens);
        }

        return has;
    }

    /// <summary>The clauses; found once, for the first that asks.</summary>
    internal Clauses? Clauses { get; set; }

    internal void Take(IReadOnlyList<DateMention> dates)
    {
        Dates = dates;
        foreach (var date in dates)
        {
            Array.Fill(_dates, date, date.First, date.End - date.First);
        }
    }

    internal void Take(IReadOnlyList<PostPhrase> posts)
    {
        Posts = posts;
        foreach (var post in posts)
        {
            Array.Fill(_posts, post, post.First, post.End - post.First);
        }
    }

    internal void Take(IEnumerable<PersonMention> people)
    {
        People = [.. People.Concat(people).OrderBy(person => person.First)];
        foreach (var person in People)
        {
            Array.Fill(_people, person, person.First, person.End - person.First);
        }
    }

    internal void Take(IReadOnlyList<Actor> actors)
    {
        Actors = actors;
        foreach (var actor in actors)
        {
            _actors[actor.First] ??= actor;
        }
    }

    /// <summary>The name that begins at a token.</summary>
    internal Hit? HitFrom(int at) => Covering(at) is { } hit && hit.First == at ? hit : null;

    /// <summary>The name that ends before a token.</summary>
    internal Hit? HitTo(int end) => Covering(end - 1) is { } hit && hit.End == end ? hit : null;

    /// <summary>The name that a token belongs to.</summary>
    internal Hit? Covering(int at) => At(_hits, at);

    /// <summary>The entry of this type that begins at a token.</summary>
    internal T? EntryFrom<T>(int at)
        where T : GazetteerEntry => HitFrom(at)?.Entry as T;

    internal bool IsInDate(int at) => At(_dates, at) is not null;

    internal DateMention? DateFrom(int at) => At(_dates, at) is { } date && date.First == at ? date : null;

    internal PostPhrase? PostAt(int at) => At(_posts, at);

    internal PostPhrase? PostFrom(int at) => At(_posts, at) is { } post && post.First == at ? post : null;

    internal PersonMention? PersonAt(int at) => At(_people, at);

    internal PersonMention? PersonFrom(int at) => At(_people, at) is { } person && person.First == at ? person : null;

    internal Actor? ActorFrom(int at) => At(_actors, at);

    private static T? At<T>(T?[] places, int at)
        where T : class => at >= 0 && at < places.Length ? places[at] : null;
}
