using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds who, where and when an article speaks of: first names and dates, then people, then who acts together.</summary>
internal sealed class MentionReader(Knowledge knowledge)
{
    private readonly NameTagger _names = new(knowledge.Gazetteer);
    private readonly DateTagger _dates = knowledge.DateTagger;
    private readonly PostReader _posts = new(knowledge.Grammar);
    private readonly PersonReader _people = new(knowledge.Grammar);
    private readonly ActorReader _actors = new(knowledge.Grammar);

    /// <summary>The sentences with the names and dates in them.</summary>
    internal IReadOnlyList<TaggedSentence> Tag(IReadOnlyList<Sentence> sentences)
    {
        var tagged = new List<TaggedSentence>(sentences.Count);
        foreach (var sentence in sentences)
        {
            var names = _names.Tag(sentence);
            names.Take(_dates.Read(sentence.Tokens, sentence.Source));
            tagged.Add(names);
        }

        return tagged;
    }

    /// <summary>Adds people and actors to the sentences.</summary>
    /// <param name="sentences">The sentences with names and dates.</param>
    /// <param name="writtenFrom">The country of the dateline; none without one.</param>
    /// <returns>The countries that the article is written from and about.</returns>
    internal ArticleCountries Relate(IReadOnlyList<TaggedSentence> sentences, CountryCode? writtenFrom)
    {
        var people = new ArticlePeople();
        foreach (var sentence in sentences)
        {
            sentence.Take(_posts.Read(sentence));
            sentence.Take(_people.Read(sentence, people));
        }

        var countries = CountriesOf(sentences);
        var pair = FirstPair(sentences) ?? [.. countries.Take(2)];
        var memory = new ActorMemory(pair);
        foreach (var sentence in sentences)
        {
            ShortNames.Add(sentence, people);
            sentence.Take(_actors.Read(sentence, memory));
        }

        return new ArticleCountries(writtenFrom ?? countries.FirstOrDefault(), pair);
    }

    /// <summary>The first two countries that are named side by side: "Bangladesh and Pakistan", "between Dhaka and Baku".</summary>
    private List<CountryCode>? FirstPair(IReadOnlyList<TaggedSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var (left, right) in sentence.Hits.Zip(sentence.Hits.Skip(1)))
            {
                if (left.Entry is CountryEntry first && right.Entry is CountryEntry second && first.Code != second.Code
                    && (right.First == left.End || (right.First == left.End + 1 && sentence.Tokens[left.End].Word == knowledge.Grammar.And)))
                {
                    return [first.Code, second.Code];
                }
            }
        }

        return null;
    }

    /// <summary>The countries that an article names, the most often named first, its cities counted with them.</summary>
    private static List<CountryCode> CountriesOf(IReadOnlyList<TaggedSentence> sentences) =>
    [
        .. sentences.SelectMany(sentence => sentence.Hits)
            .Select(hit => hit.Entry switch
            {
                CountryEntry entry => entry.Code,
                CityEntry entry => entry.City.Country,
                OrganisationEntry entry => entry.Organisation.Country,
                _ => null,
            })
            .OfType<CountryCode>()
            .GroupBy(code => code)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key),
    ];
}
