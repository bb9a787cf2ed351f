using DefenceTies.Extraction.Reading;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A sentence with what was found in it so far; each stage adds its own list.</summary>
internal sealed class TaggedSentence
{
    private readonly Hit?[] _covering;

    internal TaggedSentence(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        Sentence = sentence;
        Hits = hits;
        _covering = new Hit?[sentence.Tokens.Length];
        foreach (var hit in hits)
        {
            Array.Fill(_covering, hit, hit.First, hit.End - hit.First);
        }
    }

    internal Sentence Sentence { get; }

    internal Token[] Tokens => Sentence.Tokens;

    internal IReadOnlyList<Hit> Hits { get; }

    internal IReadOnlyList<DateMention> Dates { get; set; } = [];

    internal List<PostPhrase> Posts { get; set; } = [];

    internal List<PersonMention> People { get; set; } = [];

    internal IReadOnlyList<Actor> Actors { get; set; } = [];

    /// <summary>The name that begins at a token.</summary>
    internal Hit? HitFrom(int at) => Covering(at) is { } hit && hit.First == at ? hit : null;

    /// <summary>The name that ends before a token.</summary>
    internal Hit? HitTo(int end) => Covering(end - 1) is { } hit && hit.End == end ? hit : null;

    /// <summary>The name that a token belongs to.</summary>
    internal Hit? Covering(int at) => at >= 0 && at < _covering.Length ? _covering[at] : null;

    /// <summary>The entry of this type that begins at a token.</summary>
    internal T? EntryFrom<T>(int at)
        where T : GazetteerEntry => HitFrom(at)?.Entry as T;

    internal bool IsInDate(int at) => Dates.Any(date => date.First <= at && at < date.End);

    internal PersonMention? PersonAt(int at) => People.FirstOrDefault(person => person.First <= at && at < person.End);
}
