using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Finds whose people are from the words around their names: "X, the number two in uniform in China", "the deputy head of
/// the Vietnamese navy, Admiral X", "on the Omani side it was headed by X", "X and Y of Egypt", "With her were X and Y".
/// </summary>
internal sealed class Belonging(Grammar grammar, WordSets sets)
{
    private const int LongestApposition = 16;
    private const int FarthestSide = 9;
    private const int LongestTitle = 3;

    private readonly WordSet _states = sets.Need("state-noun");
    private readonly WordSet _openers = sets.Need("apposition-opener");
    private readonly WordSet _foreign = sets.Need("foreign-preposition");
    private readonly WordSet _companions = sets.Need("companions-opener");
    private readonly WordSet _leaders = sets.Need("leaders-opener");

    /// <summary>Gives the people of a sentence their countries where its words tell them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The sentence before it; none for the first.</param>
    internal void Read(TaggedSentence sentence, TaggedSentence? before)
    {
        for (var at = sentence.People.Count - 1; at >= 0; at--)
        {
            var mention = sentence.People[at];
            if (mention.Person.Country is not null)
            {
                continue;
            }

            if ((OfThatCountry(sentence, mention, before) ?? Apposed(sentence, mention) ?? TitledBefore(sentence, mention) ?? OfSide(sentence, mention) ?? Shared(sentence, mention, at) ?? Opened(sentence, before)) is { } country)
            {
                mention.Person.TakeCountry(country);
            }
        }
    }

    /// <summary>"X, that country's defence minister": of the country named last before.</summary>
    private CountryCode? OfThatCountry(TaggedSentence sentence, PersonMention mention, TaggedSentence? before)
    {
        var at = mention.Post is { } post && post.First > mention.First && sentence.Tokens[post.First - 1].Kind == TokenKind.Possessive ? post.First - 2 : -1;
        return at < 1 || !Grammar.Is(_states, sentence.Tokens, at) ? null
            : LastCountry(sentence, mention.First) ?? (before is null ? null : LastCountry(before, before.Tokens.Length));
    }

    private static CountryCode? LastCountry(TaggedSentence sentence, int end) =>
        sentence.Hits.LastOrDefault(hit => hit.End <= end && hit.Entry is CountryEntry or CityEntry)?.Entry switch
        {
            CountryEntry country => country.Code,
            CityEntry city => city.City.Country,
            _ => null,
        };

    /// <summary>"X, one of the two vice chairmen of the Central Military Commission of China, …".</summary>
    private CountryCode? Apposed(TaggedSentence sentence, PersonMention mention)
    {
        var comma = sentence.Sentence.IsSign(mention.End, ',') ? mention.End : mention.End - 1;
        var first = comma + 1;
        if (mention.Post is not null || !sentence.Sentence.IsSign(comma, ',') || first >= sentence.Tokens.Length || _openers.EndAt(sentence.Tokens, first) is null)
        {
            return null;
        }

        var end = first;
        while (end < sentence.Tokens.Length && end - first < LongestApposition && sentence.Tokens[end].Kind != TokenKind.Sign && grammar.Who.EndAt(sentence.Tokens, end) is null)
        {
            if (sentence.PersonFrom(end) is not null)
            {
                return null;
            }

            end++;
        }

        return sentence.PersonFrom(end) is null ? OnlyCountry(sentence, first, end) : null;
    }

    /// <summary>"the Deputy Commander and Chief of Staff of the Vietnam People's Navy, Rear Admiral X".</summary>
    private CountryCode? TitledBefore(TaggedSentence sentence, PersonMention mention)
    {
        var comma = mention.First - 1;
        if (mention.Post is not null || !sentence.Sentence.IsSign(comma, ','))
        {
            return null;
        }

        var first = comma;
        var hasPost = false;
        while (first > 0 && comma - first < LongestApposition && sentence.Tokens[first - 1].Kind is not TokenKind.Sign && sentence.PersonAt(first - 1) is null)
        {
            first--;
            hasPost |= sentence.PostAt(first) is not null;
            if (hasPost && Grammar.Is(grammar.Determiners, sentence.Tokens, first) && sentence.PostFrom(first + 1) is not null)
            {
                break;
            }
        }

        return hasPost ? OnlyCountry(sentence, first, comma) : null;
    }

    /// <summary>"On the Omani side it was headed by X, and on the Iranian by Y".</summary>
    private CountryCode? OfSide(TaggedSentence sentence, PersonMention mention)
    {
        for (var at = mention.First - 1; at >= 0 && mention.First - at <= FarthestSide && sentence.PersonAt(at) is null; at--)
        {
            if (sentence.Covering(at) is { Entry: CountryEntry { Form: CountryForm.Demonym } entry } hit && Grammar.Is(grammar.Determiners, sentence.Tokens, hit.First - 1)
                && !(hit.First > 1 && (sentence.Tokens[hit.First - 2].Word == grammar.Of || sentence.Tokens[hit.First - 2].Word == grammar.With))
                && (Grammar.Is(grammar.SideNouns, sentence.Tokens, hit.End) || (hit.End == mention.First - 1 && sentence.Tokens[hit.End].Word == grammar.By)))
            {
                return entry.Code;
            }

            if (sentence.Tokens[at].Is(';'))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Foreign Minister X and Irrigation Minister Y of Egypt".</summary>
    private CountryCode? Shared(TaggedSentence sentence, PersonMention mention, int index)
    {
        if (index + 1 >= sentence.People.Count || mention.End >= sentence.Tokens.Length || sentence.Tokens[mention.End].Word != grammar.And)
        {
            return null;
        }

        var next = sentence.People[index + 1];
        return next.First - mention.End <= LongestTitle && sentence.HitTo(next.End) is { Entry: CountryEntry { Form: CountryForm.Name } entry } hit && sentence.Tokens[hit.First - 1].Word == grammar.Of ? entry.Code : null;
    }

    /// <summary>"With her were X and Y.", "Leading them is X.": of those whom the sentence before speaks of.</summary>
    private CountryCode? Opened(TaggedSentence sentence, TaggedSentence? before)
    {
        if (before is null)
        {
            return null;
        }

        if (_companions.EndAt(sentence.Tokens, 0) is not null)
        {
            return before.People.Select(mention => mention.Person.Country).FirstOrDefault(country => country is not null);
        }

        return _leaders.EndAt(sentence.Tokens, 0) is null ? null
            : before.Hits.Select(hit => CountryOf(hit.Entry)).FirstOrDefault(country => country is not null);
    }

    /// <summary>The one country that a phrase names, and not as where something is directed to.</summary>
    private CountryCode? OnlyCountry(TaggedSentence sentence, int first, int end)
    {
        CountryCode? only = null;
        foreach (var hit in sentence.Hits)
        {
            if (hit.First < first || hit.End > end || CountryOf(hit.Entry) is not { } country)
            {
                continue;
            }

            var before = Grammar.Is(grammar.Determiners, sentence.Tokens, hit.First - 1) ? hit.First - 2 : hit.First - 1;
            if (Grammar.Is(_foreign, sentence.Tokens, before) || (only is not null && only != country))
            {
                return null;
            }

            only = country;
        }

        return only;
    }

    private static CountryCode? CountryOf(GazetteerEntry entry) => entry switch
    {
        CountryEntry country => country.Code,
        OrganisationEntry organisation => organisation.Organisation.Country,
        _ => null,
    };
}
