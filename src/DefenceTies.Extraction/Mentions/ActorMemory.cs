using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Whom "he" and "the two countries" mean at a point of the article.</summary>
/// <param name="articlePair">The two countries that the article as a whole is about.</param>
internal sealed class ActorMemory(IReadOnlyList<CountryCode> articlePair)
{
    private const int NearSentences = 2;

    private IReadOnlyList<CountryCode> _lastPair = [];
    private int _lastPairSentence = int.MinValue / 2;

    private IReadOnlyList<Person> _two = [];
    private int _twoSentence = int.MinValue / 2;

    /// <summary>The two people whom the last sentence that named people named, when it named just two and no two countries were named together since: whom "the two" means.</summary>
    internal IReadOnlyList<Person> Two => _lastPairSentence > _twoSentence ? [] : _two;

    /// <summary>The person last spoken of as a subject.</summary>
    internal Person? Subject { get; private set; }

    /// <summary>The country that was the subject of the sentence before: whom "it" means.</summary>
    internal CountryCode? SubjectCountry { get; private set; }

    /// <summary>The countries named together just before a sentence, else those of the article.</summary>
    internal IReadOnlyList<CountryCode> PairAt(TaggedSentence sentence) =>
        sentence.Sentence.Number - _lastPairSentence <= NearSentences ? _lastPair : articlePair;

    /// <summary>Takes note of a sentence's actors.</summary>
    internal void Remember(TaggedSentence sentence, IReadOnlyList<Actor> actors)
    {
        if (sentence.People.Select(mention => mention.Person).Distinct().ToList() is { Count: > 0 } people)
        {
            (_two, _twoSentence) = (people.Count == 2 ? people : [], sentence.Sentence.Number);
        }

        if (actors.FirstOrDefault(actor => actor.IsOfficial) is { } first)
        {
            Subject = first.Members.Select(member => member.Person).FirstOrDefault(person => person is not null) ?? Subject;
        }
        else if (sentence.People.Count > 0)
        {
            Subject = sentence.People[0].Person;
        }

        SubjectCountry = actors.Count > 0 && actors[0] is { First: <= 1, Members: [{ ToldCountry: { } country, Organisation: null }], IsParty: true } ? country : actors.Count == 0 ? SubjectCountry : null;
        foreach (var actor in actors)
        {
            if (actor.Members.Count < 2)
            {
                continue;
            }

            var countries = actor.Members.Select(member => member.ToldCountry).OfType<CountryCode>().Distinct().ToList();
            if (countries.Count == 2)
            {
                (_lastPair, _lastPairSentence) = (countries, sentence.Sentence.Number);
            }
        }
    }
}
