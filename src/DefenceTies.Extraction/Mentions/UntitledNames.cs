using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Tells full names without any title from those of firms, places and ships by what is said of them: people are of a
/// country, meet, are received, have guests, and are called by the last name alone further on.
/// </summary>
internal sealed class UntitledNames(Grammar grammar)
{
    private const int LongestName = 5;
    private const int LongestPhrase = 5;

    /// <summary>Whether the words from one token to another name a person.</summary>
    internal bool IsPerson(TaggedSentence sentence, int first, int end, LoneNames lone) =>
        end - first is > 1 and <= LongestName && HasShape(sentence, first, end)
        && (IsSaidOf(sentence, end) || IsOfCountry(sentence, end) || IsObject(sentence, first) || IsBesidePronoun(sentence, first, end) || lone.Has(sentence, end - 1));

    /// <summary>Capitalised words that are nothing else, with no such word before or behind.</summary>
    private bool HasShape(TaggedSentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        if (first > 0 && (tokens[first - 1].IsName || tokens[first - 1].IsQuote || tokens[first].IsJoined || Grammar.Is(grammar.Determiners, tokens, first - 1) || Grammar.Is(grammar.Vessels, tokens, first - 1)))
        {
            return false;
        }

        if (end < tokens.Length && (tokens[end].IsName || tokens[end].IsJoined || tokens[end].Kind == TokenKind.Number || grammar.Facilities.EndAt(tokens, end) is not null))
        {
            return false;
        }

        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind != TokenKind.Word || tokens[at].IsAllCapitals || !(tokens[at].IsCapitalised || tokens[at].IsJoined || Grammar.Is(grammar.NameParticles, tokens, at))
                || (tokens[at].IsCapitalised && Grammar.Is(grammar.FunctionWords, tokens, at)) || Grammar.Is(grammar.Institutions, tokens, at) || Grammar.Is(grammar.PostEnds, tokens, at)
                || grammar.ActorNouns.EndAt(tokens, at) is not null || grammar.EquipmentNouns.EndAt(tokens, at) is not null || (at == first && sentence.Covering(at) is not null))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>", who …", "met", "was received by", "'s visit".</summary>
    private bool IsSaidOf(TaggedSentence sentence, int end)
    {
        var tokens = sentence.Tokens;
        return (sentence.Sentence.IsSign(end, ',') && grammar.Who.EndAt(tokens, end + 1) is not null)
            || grammar.PersonVerbs.EndAt(tokens, end) is not null
            || (end < tokens.Length && tokens[end].Kind == TokenKind.Possessive && grammar.PersonThings.EndAt(tokens, end + 1) is not null);
    }

    /// <summary>"X of Sweden".</summary>
    private bool IsOfCountry(TaggedSentence sentence, int end) =>
        end < sentence.Tokens.Length && sentence.Tokens[end].Word == grammar.Of
        && sentence.HitFrom(Grammar.Is(grammar.Determiners, sentence.Tokens, end + 1) ? end + 2 : end + 1) is { Entry: CountryEntry { Form: CountryForm.Name } };

    /// <summary>"met with", "was received by", "across the table from" right before the name.</summary>
    private bool IsObject(TaggedSentence sentence, int first)
    {
        for (var back = 1; back <= LongestPhrase && first - back >= 0; back++)
        {
            if (grammar.PersonObjects.EndAt(sentence.Tokens, first - back) == first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"he and X", "X and he".</summary>
    private bool IsBesidePronoun(TaggedSentence sentence, int first, int end) =>
        (first > 1 && sentence.Tokens[first - 1].Word == grammar.And && Grammar.Is(grammar.Pronouns, sentence.Tokens, first - 2))
        || (end + 1 < sentence.Tokens.Length && sentence.Tokens[end].Word == grammar.And && Grammar.Is(grammar.Pronouns, sentence.Tokens, end + 1));
}
