using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The words of an article that stand alone like a family name: "Gates will see", "by Gates".</summary>
internal sealed class LoneNames
{
    private const int Shortest = 4;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    internal static LoneNames Of(IReadOnlyList<TaggedSentence> sentences, Grammar grammar)
    {
        var lone = new LoneNames();
        foreach (var sentence in sentences)
        {
            lone.Add(sentence, grammar);
        }

        return lone;
    }

    /// <summary>Whether the word at a token is one of them.</summary>
    internal bool Has(TaggedSentence sentence, int at) =>
        _names.Count > 0 && _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.Sentence.Source.AsSpan(sentence.Tokens[at].Start, sentence.Tokens[at].End - sentence.Tokens[at].Start));

    /// <summary>"Mr. Gates", "General Gates".</summary>
    private static bool IsTitle(TaggedSentence sentence, int at) => sentence.HitTo(at) is { Entry: RankEntry or HonorificEntry { Honorific.IsNamePart: false } };

    private void Add(TaggedSentence sentence, Grammar grammar)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsName || tokens[at].IsAllCapitals || tokens[at].IsJoined || tokens[at].End - tokens[at].Start < Shortest || sentence.Covering(at) is not null
                || (at > 0 && !IsTitle(sentence, at) && (tokens[at - 1].IsName || Grammar.Is(grammar.Determiners, tokens, at - 1))) || (at + 1 < tokens.Length && (tokens[at + 1].IsName || tokens[at + 1].IsJoined)))
            {
                continue;
            }

            if (IsTitle(sentence, at) || (at > 0 && tokens[at - 1].Word == grammar.By) || grammar.People.PersonVerbs.EndAt(tokens, at + 1) is not null || grammar.SayingVerbs.EndAt(tokens, at + 1) is not null)
            {
                _names.Add(tokens[at].Span.In(sentence.Sentence.Source));
            }
        }
    }
}
