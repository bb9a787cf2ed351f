using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// What an article's own acronyms stand for: "Pakistan Air Force (PAF)". Within the article they mean just that,
/// whatever body elsewhere bears the same letters.
/// </summary>
internal sealed class LocalAcronyms
{
    private const int LongestName = 8;
    private const int ShortestAcronym = 3;

    private readonly Dictionary<string, CountryCode?> _meanings = new(StringComparer.Ordinal);

    /// <summary>Takes note of the acronyms that a sentence explains.</summary>
    internal void Learn(TaggedSentence sentence)
    {
        for (var at = 2; at + 1 < sentence.Tokens.Length; at++)
        {
            if (sentence.Tokens[at].IsAllCapitals && sentence.Tokens[at].End - sentence.Tokens[at].Start >= ShortestAcronym
                && sentence.Sentence.IsSign(at - 1, '(') && sentence.Sentence.IsSign(at + 1, ')') && sentence.Tokens[at - 2].IsName && IsBody(sentence.Covering(at)))
            {
                var country = CountryBefore(sentence, at - 1);
                if (country is not null || IsOther(sentence, at))
                {
                    _meanings.TryAdd(sentence.Tokens[at].Span.In(sentence.Sentence.Source), country);
                }
            }
        }
    }

    /// <summary>The sentence with its acronyms read as the article means them.</summary>
    internal TaggedSentence Apply(TaggedSentence sentence)
    {
        if (_meanings.Count == 0)
        {
            return sentence;
        }

        List<Hit>? hits = null;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var token = sentence.Tokens[at];
            if (!token.IsAllCapitals || !_meanings.TryGetValue(token.Span.In(sentence.Sentence.Source), out var country) || !IsBody(sentence.Covering(at)) || sentence.Covering(at) is { } longer && longer.End - longer.First > 1)
            {
                continue;
            }

            hits ??= [.. sentence.Hits];
            hits.RemoveAll(hit => hit.First == at);
            if (country is not null)
            {
                hits.Add(new Hit(at, at + 1, new OrganisationEntry(new Organisation($"local-{country}", token.Span.In(sentence.Sentence.Source), country, "body", []))));
            }
        }

        return hits is null ? sentence : new TaggedSentence(sentence.Sentence, [.. hits.OrderBy(hit => hit.First)]);
    }

    /// <summary>Whether the words before the brackets are not those of the body that bears the acronym elsewhere.</summary>
    private static bool IsOther(TaggedSentence sentence, int at)
    {
        if (sentence.Covering(at)?.Entry is not OrganisationEntry { Organisation: { } known })
        {
            return true;
        }

        var before = Folding.Fold(sentence.Tokens[at - 2].Span.In(sentence.Sentence.Source));
        return !known.Aliases.Append(known.Name).Any(name => Folding.Fold(name).Contains(before, StringComparison.Ordinal));
    }

    private static bool IsBody(Hit? hit) => hit is null || hit.Entry is OrganisationEntry or CityEntry;

    /// <summary>The country in the name that the brackets follow: its own, its body's or its adjective's.</summary>
    private static CountryCode? CountryBefore(TaggedSentence sentence, int bracket)
    {
        for (var at = bracket - 1; at >= 0 && bracket - at <= LongestName; at--)
        {
            var country = sentence.Covering(at)?.Entry switch
            {
                CountryEntry entry => entry.Code,
                OrganisationEntry entry => entry.Organisation.Country,
                _ => null,
            };
            if (country is not null || sentence.Tokens[at].Kind == TokenKind.Sign)
            {
                return country;
            }
        }

        return null;
    }
}
