using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Tells full names without any title from those of firms, places and ships by what is said of them: people are of a
/// country, meet, are received, have guests, and are called by the last name alone further on.
/// </summary>
internal sealed class UntitledNames(Grammar grammar, NameReader names)
{
    private const int LongestName = 5;
    private const int LongestPhrase = 5;
    private const int AgeDigits = 2;

    /// <summary>Whether the words from one token to another name a person.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="lone">The words that stand alone like family names.</param>
    /// <param name="before">The person read last in the sentence.</param>
    internal bool IsPerson(TaggedSentence sentence, int first, int end, LoneNames lone, PersonMention? before) =>
        end - first is > 1 and <= LongestName && HasShape(sentence, first, end)
        && (IsSaidOf(sentence, end) || IsReceived(sentence, first, before) || IsOfCountry(sentence, end) || IsObject(sentence, first) || IsBesidePronoun(sentence, first, end) || IsBesideName(sentence, first, end, before) || lone.Has(sentence, end - 1));

    /// <summary>"Iran's X met", "met Iran's X", "Finland's X and Sweden's Y": the country and the place of the name.</summary>
    internal (CountryCode Country, int First)? OfCountry(TaggedSentence sentence, int at, LoneNames lone, PersonMention? before)
    {
        if (sentence.HitFrom(at) is not { Entry: CountryEntry { Form: CountryForm.Name } entry } hit || hit.End >= sentence.Tokens.Length || sentence.Tokens[hit.End].Kind != TokenKind.Possessive)
        {
            return null;
        }

        var first = hit.End + 1;
        var end = names.NameEnd(sentence, first);
        if (end - first is < 2 or > LongestName || !HasShape(sentence, first, end))
        {
            return null;
        }

        return IsSaidOf(sentence, end) || IsObject(sentence, at) || IsReceived(sentence, at, before) || lone.Has(sentence, end - 1) || IsJoined(sentence, at, before) || GoesOn(sentence, end)
            ? (entry.Code, first) : null;
    }

    /// <summary>"President X received Y".</summary>
    private bool IsReceived(TaggedSentence sentence, int first, PersonMention? before) =>
        before is not null && before.End == first - 1 && Grammar.Is(grammar.People.ReceiveVerbs, sentence.Tokens, first - 1);

    /// <summary>"Minister X, and Norway's Y".</summary>
    private bool IsJoined(TaggedSentence sentence, int first, PersonMention? before) =>
        before is not null && sentence.Tokens[first - 1].Word == grammar.And && (before.End == first - 1 || (before.End == first - 2 && sentence.Sentence.IsSign(first - 2, ',')));

    /// <summary>"and Sweden's Y".</summary>
    private bool GoesOn(TaggedSentence sentence, int end)
    {
        if (end >= sentence.Tokens.Length || sentence.Tokens[end].Word != grammar.And || sentence.HitFrom(end + 1) is not { Entry: CountryEntry { Form: CountryForm.Name } } hit
            || hit.End >= sentence.Tokens.Length || sentence.Tokens[hit.End].Kind != TokenKind.Possessive)
        {
            return false;
        }

        var other = names.NameEnd(sentence, hit.End + 1);
        return other - hit.End - 1 is > 1 and <= LongestName && HasShape(sentence, hit.End + 1, other);
    }

    /// <summary>Capitalised words that are nothing else, with no such word before or behind.</summary>
    internal bool HasShape(TaggedSentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        if (first > 0 && (tokens[first - 1].IsName || tokens[first - 1].IsQuote || tokens[first].IsJoined || Grammar.Is(grammar.Determiners, tokens, first - 1) || Grammar.Is(grammar.People.Vessels, tokens, first - 1)))
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

    /// <summary>", who …", "who …", ", 58, …", "met", "was received by", "'s visit", "and his counterpart".</summary>
    private bool IsSaidOf(TaggedSentence sentence, int end)
    {
        var tokens = sentence.Tokens;
        return grammar.Who.EndAt(tokens, sentence.Sentence.IsSign(end, ',') ? end + 1 : end) is not null
            || (sentence.Sentence.IsSign(end, ',') && sentence.Sentence.IsSign(end + 2, ',') && tokens[end + 1] is { Kind: TokenKind.Number } age && age.End - age.Start == AgeDigits)
            || (end + 2 < tokens.Length && tokens[end].Word == grammar.And && Grammar.Is(grammar.Possessives, tokens, end + 1) && sentence.PostFrom(end + 1) is { IsCounterpart: true })
            || grammar.People.PersonVerbs.EndAt(tokens, end) is not null
            || (end < tokens.Length && tokens[end].Kind == TokenKind.Possessive && grammar.People.PersonThings.EndAt(tokens, end + 1) is not null);
    }

    /// <summary>"X of Sweden", "X of the Swedish Navy".</summary>
    private bool IsOfCountry(TaggedSentence sentence, int end) =>
        end < sentence.Tokens.Length && sentence.Tokens[end].Word == grammar.Of
        && sentence.HitFrom(Grammar.Is(grammar.Determiners, sentence.Tokens, end + 1) ? end + 2 : end + 1) is { Entry: CountryEntry or OrganisationEntry { Organisation.Country: not null } };

    /// <summary>"X and Y met", and "Y" behind an untitled X who is known to be a person.</summary>
    private bool IsBesideName(TaggedSentence sentence, int first, int end, PersonMention? before)
    {
        if (before is { Person: { Post: null, Rank: null } } && IsJoined(sentence, first, before))
        {
            return true;
        }

        if (end >= sentence.Tokens.Length || sentence.Tokens[end].Word != grammar.And)
        {
            return false;
        }

        var other = names.NameEnd(sentence, end + 1);
        return other - end - 1 is > 1 and <= LongestName && HasShape(sentence, end + 1, other) && grammar.People.PersonVerbs.EndAt(sentence.Tokens, other) is not null;
    }

    /// <summary>"met with", "was received by", "across the table from" right before the name.</summary>
    private bool IsObject(TaggedSentence sentence, int first)
    {
        for (var back = 1; back <= LongestPhrase && first - back >= 0; back++)
        {
            if (grammar.People.PersonObjects.EndAt(sentence.Tokens, first - back) == first)
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
