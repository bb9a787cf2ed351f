using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Corrects the likely country of unmarked people who arrive in a country: in an article about two countries, whoever
/// lands in the one and does not come home to it is of the other.
/// </summary>
internal sealed class Travellers(Knowledge knowledge)
{
    private const int FarthestVerb = 6;

    private readonly WordSet _arrivals = knowledge.Sets.Need("arrives-in");
    private readonly WordSet _returns = knowledge.Sets.Need("homeward");

    /// <summary>Corrects them.</summary>
    /// <param name="sentences">The sentences with their people.</param>
    /// <param name="pair">The two countries that the article is about.</param>
    internal void Correct(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<CountryCode> pair)
    {
        if (pair.Count < 2)
        {
            return;
        }

        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.People.Where(mention => mention.Person is { Country: null, LikelyCountry: not null }))
            {
                if (ArrivesIn(sentence, mention.End) is { } place && place == mention.Person.LikelyCountry && pair.Contains(place))
                {
                    mention.Person.LikelyCountry = pair[0] == place ? pair[1] : pair[0];
                }
            }
        }
    }

    private CountryCode? ArrivesIn(TaggedSentence sentence, int end)
    {
        var clauses = sentence.Clauses ??= knowledge.Grammar.Clauses.Read(sentence);
        var own = clauses.OfTokens[end - 1];
        for (var (at, words) = (end, 0); at < sentence.Tokens.Length && words < FarthestVerb; at++)
        {
            if (clauses.OfTokens[at] != own)
            {
                continue;
            }

            words++;
            if (_returns.EndAt(sentence.Tokens, at) is not null)
            {
                return null;
            }

            if (_arrivals.EndAt(sentence.Tokens, at) is { } after)
            {
                return knowledge.Places.At(sentence, after)?.Country;
            }

            if (sentence.PersonFrom(at) is not null)
            {
                return null;
            }
        }

        return null;
    }
}
