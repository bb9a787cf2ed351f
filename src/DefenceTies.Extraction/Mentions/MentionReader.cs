using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds who, where and when an article speaks of: first names and dates, then people, then who acts together.</summary>
internal sealed class MentionReader(Knowledge knowledge)
{
    private const int LeadSentences = 2;
    private const int MostSpokenOf = 5;
    private const int LeadWeight = 3;
    private const int FirstWeight = 4;
    private const string SecretaryGeneral = "secretary-general";

    private readonly NameTagger _names = new(knowledge.Gazetteer);
    private readonly DateTagger _dates = knowledge.DateTagger;
    private readonly NameReader _namings = new(knowledge.Grammar);
    private readonly PostReader _posts = new(knowledge.Grammar, knowledge.Gazetteer);
    private readonly PersonReader _people = new(knowledge.Grammar, new NameReader(knowledge.Grammar));
    private readonly PluralTitles _pluralTitles = new(knowledge.Grammar, new NameReader(knowledge.Grammar));
    private readonly Travellers _travellers = new(knowledge);
    private readonly Counterparts _counterparts = new(knowledge.Grammar);
    private readonly Delegations _delegations = new(knowledge.Grammar, knowledge.Sets);
    private readonly Belonging _belonging = new(knowledge.Grammar, knowledge.Sets);
    private readonly Descriptions _descriptions = new(knowledge.Grammar);
    private readonly ActingFor _actingFor = new(knowledge.Grammar);
    private readonly ShortNames _shortNames = new(knowledge.Grammar);
    private readonly ActorReader _actors = new(knowledge.Grammar);

    /// <summary>The sentences with the names and dates in them.</summary>
    internal IReadOnlyList<TaggedSentence> Tag(IReadOnlyList<Sentence> sentences)
    {
        var tagged = new List<TaggedSentence>(sentences.Count);
        var acronyms = new LocalAcronyms();
        var named = sentences.Select(_names.Tag).ToList();
        named.ForEach(acronyms.Learn);
        foreach (var sentence in named)
        {
            var names = acronyms.Apply(sentence);
            names.Take(_dates.Read(sentence.Tokens, sentence.Sentence.Source));
            tagged.Add(names);
        }

        return tagged;
    }

    /// <summary>Adds people and actors to the sentences.</summary>
    /// <param name="sentences">The sentences with names and dates.</param>
    /// <param name="writtenFrom">The country of the dateline; none without one.</param>
    /// <param name="publishedIn">The country of the outlet; none where unknown.</param>
    /// <returns>The countries that the article is written from and about.</returns>
    internal ArticleCountries Relate(IReadOnlyList<TaggedSentence> sentences, CountryCode? writtenFrom, CountryCode? publishedIn)
    {
        var people = new ArticlePeople(LoneNames.Of(sentences, knowledge.Grammar), ShipNames.Of(sentences, knowledge.Grammar, _namings));
        TaggedSentence? before = null;
        foreach (var sentence in sentences)
        {
            sentence.Take(_posts.Read(sentence));
            sentence.Take(_pluralTitles.Read(sentence, people).ToList());
            sentence.Take(_people.Read(sentence, people));
            _actingFor.Read(sentence);
            _belonging.Read(sentence, before);
            _delegations.Read(sentence, before);
            before = sentence;
            foreach (var mention in sentence.People.Where(mention => mention.Person.Paragraph < 0))
            {
                mention.Person.Paragraph = sentence.Sentence.Paragraph;
            }
        }

        _descriptions.Tie(sentences, people);
        var countries = CountriesOf(sentences);
        var inParagraphs = sentences.GroupBy(sentence => sentence.Sentence.Paragraph).ToDictionary(group => group.Key, group => (IReadOnlyList<CountryCode>)[.. CountriesOf([.. group])]);
        var home = new[] { writtenFrom, publishedIn }.FirstOrDefault(country => country is not null && countries.Take(MostSpokenOf).Contains(country))
            ?? ((writtenFrom == publishedIn && IsOfOwn(people)) || IsUnnamed(writtenFrom, publishedIn, countries, people) ? writtenFrom : null);
        var isOfTwo = IsOfTwo(sentences, countries);
        knowledge.TitleOwners.Give(people.All, home, countries);
        var seats = SeatsOf(sentences);
        LikelyCountries.Give(people.All, home, [.. countries.Where(IsCountry)], paragraph => isOfTwo ? [] : inParagraphs.TryGetValue(paragraph, out var own) ? [.. own.Where(IsCountry)] : [], seats);
        if (countries.FirstOrDefault(code => !IsCountry(code)) is { } body)
        {
            OfBody(people, body);
        }

        IReadOnlyList<CountryCode> ofTwo = [.. countries.Where(IsCountry).Take(2)];
        IReadOnlyList<CountryCode> sides = home is not null && ofTwo.Count == 1 && ofTwo[0] != home ? [home, ofTwo[0]] : ofTwo;
        LikelyPairs.Send(sentences, sides, SiteOf(sentences, sides) ?? home);
        LikelyPairs.Part(sentences, ofTwo, home, knowledge.Grammar.And);

        // An agency at home leaves its own country out altogether: of two that it names the second is hardly the other side.
        IReadOnlyList<CountryCode> pair = home is not null && countries.Count > 0 && !countries.Contains(home) ? [countries[0], home] : [.. countries.Take(2)];
        var memory = new ActorMemory(pair);
        foreach (var sentence in sentences)
        {
            _shortNames.Add(sentence, people);
            sentence.Take(_actors.Read(sentence, memory));
        }

        _travellers.Correct(sentences, pair);
        _counterparts.Face(sentences, pair, home);

        return new ArticleCountries(home ?? writtenFrom ?? countries.FirstOrDefault(), home is not null, pair, inParagraphs);
    }

    /// <summary>An article from Islamabad that names Azerbaijan and no other country leaves out its own.</summary>
    private bool IsUnnamed(CountryCode? writtenFrom, CountryCode? publishedIn, List<CountryCode> countries, ArticlePeople people) =>
        writtenFrom is not null && (publishedIn is null || publishedIn == writtenFrom) && countries.Count(IsCountry) == 1 && !countries.Contains(writtenFrom)
        && people.All.Any(person => person is { Country: null, Post: not null });

    /// <summary>The country of most of the towns named, when it is one of those that an article is about.</summary>
    private static CountryCode? SiteOf(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<CountryCode> sides)
    {
        var counts = sides.Select(side => sentences.Sum(sentence => sentence.Hits.Count(hit => hit.Entry is CityEntry city && city.City.Country == side))).ToList();
        return counts.Count < 2 || counts[0] == counts[1] ? null : counts[0] > counts[1] ? sides[0] : sides[1];
    }

    private static HashSet<CountryCode> SeatsOf(IReadOnlyList<TaggedSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Hits).Select(hit => hit.Entry).OfType<CityEntry>().Select(entry => entry.City.Country)];

    /// <summary>A secretary-general whose body goes unsaid is that of the one the article speaks of.</summary>
    private static void OfBody(ArticlePeople people, CountryCode body)
    {
        foreach (var person in people.All.Where(person => person is { Country: null, Post.Post.Id: SecretaryGeneral }))
        {
            person.TakeCountry(body);
        }
    }

    /// <summary>Whether people of one country are marked and others are not: those are the newsroom's own.</summary>
    private static bool IsOfOwn(ArticlePeople people) =>
        people.All.Any(person => person.Country is null && person.Post is not null) && people.All.Select(person => person.Country).OfType<CountryCode>().Distinct().Count() == 1;

    /// <summary>Whether most of what an article names belongs to the two countries that it is about.</summary>
    private static bool IsOfTwo(IReadOnlyList<TaggedSentence> sentences, List<CountryCode> countries)
    {
        var (all, own) = (0, 0);
        foreach (var hit in sentences.SelectMany(sentence => sentence.Hits))
        {
            if (CountryOf(hit.Entry) is { } country)
            {
                all++;
                own += countries.IndexOf(country) is 0 or 1 ? 1 : 0;
            }
        }

        return 2 * own >= all;
    }

    private bool IsCountry(CountryCode code) => knowledge.CountriesByCode.TryGetValue(code, out var known) && known.Kind == CountryKind.Country;

    /// <summary>
    /// The countries that an article names, the weightiest first: its cities and bodies count with them, its first
    /// sentences count more, and two named side by side most of all.
    /// </summary>
    private List<CountryCode> CountriesOf(IReadOnlyList<TaggedSentence> sentences)
    {
        var weights = new Dictionary<CountryCode, int>();
        foreach (var sentence in sentences)
        {
            Hit? before = null;
            foreach (var hit in sentence.Hits)
            {
                if (CountryOf(hit.Entry) is not { } country)
                {
                    continue;
                }

                Weigh(weights, country, sentence.Sentence.Number < LeadSentences ? LeadWeight : 1);
                if (before is not null && CountryOf(before.Entry) is { } other && other != country && IsBeside(sentence, before, hit))
                {
                    Weigh(weights, country, LeadWeight);
                    Weigh(weights, other, LeadWeight);
                }

                before = hit;
            }
        }

        foreach (var hit in sentences.SelectMany(sentence => sentence.Hits).Where(hit => CountryOf(hit.Entry) is not null).Take(1))
        {
            Weigh(weights, CountryOf(hit.Entry)!, FirstWeight);
        }

        return [.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
    }

    private static void Weigh(Dictionary<CountryCode, int> weights, CountryCode country, int weight) =>
        weights[country] = weights.GetValueOrDefault(country) + weight;

    private bool IsBeside(TaggedSentence sentence, Hit left, Hit right) =>
        left.Entry is CountryEntry && right.Entry is CountryEntry
        && (right.First == left.End || (right.First == left.End + 1 && sentence.Tokens[left.End].Word == knowledge.Grammar.And));

    private static CountryCode? CountryOf(GazetteerEntry entry) => entry switch
    {
        CountryEntry country => country.Code,
        CityEntry city => city.City.Country,
        OrganisationEntry organisation => organisation.Organisation.Country,
        _ => null,
    };
}
