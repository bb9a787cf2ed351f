namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Finds the posts that follow a name: ", the Army chief", ", who is Army chief", " (Army chief)", ", that country's
/// defence minister", ", his Turkish opposite number", ", Deputy Prime Minister and Minister of Defence".
/// </summary>
internal sealed class ApposedPosts(Grammar grammar, NameReader names)
{
    private const int LongestPossessor = 5;

    /// <summary>The first post after a name, and the place after the last of its holder's.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The place after the name.</param>
    internal (PostPhrase Post, int End)? After(TaggedSentence sentence, int at)
    {
        var isBracketed = sentence.Sentence.IsSign(at, '(');
        if (!isBracketed && !sentence.Sentence.IsSign(at, ','))
        {
            return null;
        }

        if (sentence.PostFrom(at + 1) is { IsCounterpart: true } counterpart && Grammar.Is(grammar.Possessives, sentence.Tokens, at + 1) && EndsAside(sentence, counterpart.End))
        {
            return (counterpart, counterpart.End);
        }

        var first = grammar.WhoIs.EndAt(sentence.Tokens, at + 1) ?? at + 1;
        first = IsOwned(sentence, first) ? first + 1 : first;
        var told = sentence.PostFrom(first) ?? (sentence.PostAt(first) is { } around && around.First >= at && around.First <= first ? around : null) ?? Possessed(sentence, first);
        return told is { IsCounterpart: false } post && !HasHolder(sentence, post.End) && !IsOwner(sentence, post.End) ? (post, AfterOthers(sentence, post)) : null;
    }

    private bool IsOwned(TaggedSentence sentence, int at) =>
        Grammar.Is(grammar.Determiners, sentence.Tokens, at) || Grammar.Is(grammar.Possessives, sentence.Tokens, at);

    /// <summary>"that country's defence minister", "the Baltic state's president".</summary>
    private static PostPhrase? Possessed(TaggedSentence sentence, int first)
    {
        for (var at = first; at < Math.Min(sentence.Tokens.Length, first + LongestPossessor) && sentence.Tokens[at].Kind != Sentences.TokenKind.Sign; at++)
        {
            if (sentence.Tokens[at].Kind == Sentences.TokenKind.Possessive)
            {
                return sentence.PostFrom(at + 1);
            }
        }

        return null;
    }

    /// <summary>Whether the name of the post's holder follows it: ", Navy Chief Admiral X".</summary>
    private bool HasHolder(TaggedSentence sentence, int end)
    {
        var name = names.AfterTitles(sentence, end);
        return names.NameEnd(sentence, name) > name;
    }

    /// <summary>", the premier's wife".</summary>
    private static bool IsOwner(TaggedSentence sentence, int end) => end < sentence.Tokens.Length && sentence.Tokens[end].Kind == Sentences.TokenKind.Possessive;

    private static bool EndsAside(TaggedSentence sentence, int at) => at >= sentence.Tokens.Length || sentence.Tokens[at].Kind == Sentences.TokenKind.Sign;

    /// <summary>The place after the further posts of the same holder, which no article opens: ", Deputy Prime Minister and Minister of Defence".</summary>
    private int AfterOthers(TaggedSentence sentence, PostPhrase post)
    {
        var end = post.End;
        while (end < sentence.Tokens.Length && (sentence.Sentence.IsSign(end, ',') || sentence.Tokens[end].Word == grammar.And)
            && sentence.PostFrom(end + 1) is { IsCounterpart: false } other && (other.Country is null || other.Country == post.Country) && !HasHolder(sentence, other.End))
        {
            end = other.End;
        }

        return end;
    }
}
