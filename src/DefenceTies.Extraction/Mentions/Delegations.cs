using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Gives people the country of those they lead, belong to or came with: "a Saudi military delegation headed by X", "the
/// Polish delegation included X and Y", "X was accompanied by Y", "Accompanying the minister were X and Y".
/// </summary>
internal sealed class Delegations(Grammar grammar, WordSets sets)
{
    private const int LongestBody = 6;
    private const int LongestLink = 4;
    private const int FarthestSide = 10;

    private readonly WordSet _sides = sets.Need("for-side");
    private readonly WordSet _includes = sets.Need("includes-verb");
    private readonly WordSet _accompanied = sets.Need("accompanied-by");
    private readonly WordSet _accompanying = sets.Need("accompanying");
    private readonly WordSet _accompanies = sets.Need("accompanies-verb");

    /// <summary>Gives the people of a sentence their countries where such words tell them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The sentence before it; none for the first.</param>
    internal void Read(TaggedSentence sentence, TaggedSentence? before)
    {
        for (var at = 0; at < sentence.People.Count; at++)
        {
            var mention = sentence.People[at];
            if (mention.Person.Country is null && (OfBody(sentence, mention) ?? ForCountry(sentence, mention, at) ?? OfCompany(sentence, mention, at, before) ?? Listed(sentence, at)) is { } country)
            {
                mention.Person.TakeCountry(country);
            }
        }
    }

    /// <summary>"a ten-member Saudi military delegation headed by X".</summary>
    private CountryCode? OfBody(TaggedSentence sentence, PersonMention mention)
    {
        var first = Grammar.Is(grammar.Determiners, sentence.Tokens, mention.First - 1) ? mention.First - 1 : mention.First;
        for (var verb = first - 1; verb > 0 && first - verb <= LongestLink; verb--)
        {
            if ((grammar.LedBy.EndAt(sentence.Tokens, verb) ?? _includes.EndAt(sentence.Tokens, verb)) != first)
            {
                continue;
            }

            if (Represented(sentence, verb) is { } country)
            {
                return country;
            }

            var noun = sentence.Sentence.IsSign(verb - 1, ',') ? verb - 2 : verb - 1;
            return noun > 0 && grammar.DelegationNouns.EndAt(sentence.Tokens, noun) == noun + 1 ? CountryBefore(sentence, noun) : null;
        }

        return null;
    }

    /// <summary>"For India there were X and Y; for the Omani army, Z", "On behalf of Turkey it was signed by X".</summary>
    private CountryCode? ForCountry(TaggedSentence sentence, PersonMention mention, int index)
    {
        for (var at = mention.First - 1; at >= 0 && mention.First - at <= FarthestSide && (index == 0 || at >= sentence.People[index - 1].End); at--)
        {
            if (sentence.Tokens[at].Is(';'))
            {
                return null;
            }

            if (_sides.EndAt(sentence.Tokens, at) is not { } end || !(at == 0 || sentence.Tokens[at - 1].Kind == TokenKind.Sign || sentence.Tokens[at - 1].Word == grammar.And))
            {
                continue;
            }

            var name = Grammar.Is(grammar.Determiners, sentence.Tokens, end) ? end + 1 : end;
            return sentence.HitFrom(name) switch
            {
                { Entry: CountryEntry entry } => entry.Code,
                { Entry: OrganisationEntry { Organisation.Country: { } home } } => home,
                _ => null,
            };
        }

        return null;
    }

    /// <summary>"Qatar was represented by X".</summary>
    private CountryCode? Represented(TaggedSentence sentence, int verb)
    {
        var end = Grammar.Is(grammar.BeVerbs, sentence.Tokens, verb - 1) ? verb - 1 : verb;
        return end < verb ? sentence.HitTo(end) switch
        {
            { Entry: CountryEntry { Form: CountryForm.Name } entry } => entry.Code,
            { Entry: OrganisationEntry { Organisation.Country: { } home } } => home,
            _ => null,
        } : null;
    }

    private CountryCode? CountryBefore(TaggedSentence sentence, int noun)
    {
        for (var at = noun - 1; at >= 0 && noun - at <= LongestBody && sentence.Tokens[at].Kind is TokenKind.Word or TokenKind.Possessive; at--)
        {
            if (sentence.Covering(at) is { Entry: CountryEntry entry })
            {
                return entry.Code;
            }

            if (sentence.Covering(at) is { Entry: OrganisationEntry { Organisation.Country: { } home } })
            {
                return home;
            }

            if (Grammar.Is(grammar.FunctionWords, sentence.Tokens, at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"X was accompanied by Y", "Accompanying the minister were Y and Z", "Y accompanied the envoy".</summary>
    private CountryCode? OfCompany(TaggedSentence sentence, PersonMention mention, int index, TaggedSentence? before)
    {
        for (var at = mention.First - 1; at >= 0 && (index == 0 || at >= sentence.People[index - 1].End); at--)
        {
            if (_accompanied.EndAt(sentence.Tokens, at) is { } end && IsBeside(sentence, end, mention.First))
            {
                return index > 0 ? sentence.People[index - 1].Person.Country : SpokenOf(before);
            }

            if (_accompanying.EndAt(sentence.Tokens, at) is { } after && sentence.Tokens[at].IsCapitalised)
            {
                return SpokenOf(before) is { } country && after <= mention.First ? country : null;
            }
        }

        if (_accompanies.EndAt(sentence.Tokens, mention.End) is { } verbEnd)
        {
            return index + 1 < sentence.People.Count && IsBeside(sentence, verbEnd, sentence.People[index + 1].First) ? sentence.People[index + 1].Person.Country : SpokenOf(before);
        }

        return null;
    }

    private bool IsBeside(TaggedSentence sentence, int end, int first) =>
        end == first || (end == first - 1 && (Grammar.Is(grammar.Determiners, sentence.Tokens, end) || Grammar.Is(grammar.Possessives, sentence.Tokens, end)));

    /// <summary>The country of whoever the sentence before speaks of first.</summary>
    private static CountryCode? SpokenOf(TaggedSentence? before) => before?.People.Select(mention => mention.Person.Country).FirstOrDefault();

    /// <summary>"accompanied by X, Y and Z": a list goes on with the country of the one before.</summary>
    private CountryCode? Listed(TaggedSentence sentence, int index)
    {
        if (index == 0)
        {
            return null;
        }

        var (left, right) = (sentence.People[index - 1], sentence.People[index]);
        var at = sentence.Sentence.IsSign(left.End, ',') ? left.End + 1 : left.End;
        at = at < sentence.Tokens.Length && sentence.Tokens[at].Word == grammar.And ? at + 1 : at;
        return (at > left.End || sentence.Sentence.IsSign(left.End - 1, ',')) && IsBeside(sentence, at, right.First) && IsInList(sentence, index - 1) ? left.Person.Country : null;
    }

    /// <summary>Whether the list that a person stands in was opened by a body or by company.</summary>
    private bool IsInList(TaggedSentence sentence, int index)
    {
        var first = sentence.People[index].First;
        for (var at = first - 1; at >= 0 && (index == 0 || at >= sentence.People[index - 1].End); at--)
        {
            if (_includes.EndAt(sentence.Tokens, at) is not null || _accompanied.EndAt(sentence.Tokens, at) is not null || _accompanying.EndAt(sentence.Tokens, at) is not null || grammar.LedBy.EndAt(sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return index > 0 && sentence.People[index].First - sentence.People[index - 1].End <= 2 && IsInList(sentence, index - 1);
    }
}
