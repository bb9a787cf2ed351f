using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Ties a full name whose country goes unsaid to the office that the sentence beside it speaks of: "Robert Gates is in the
/// air. The US Defence Secretary had meant to …", "The Israeli prime minister stayed at home. Benjamin Netanyahu had …",
/// "Honours were given General X. The Serbian chief of staff …".
/// </summary>
internal sealed class Descriptions(Grammar grammar)
{
    private readonly BareNames _bare = new(grammar);

    private const int FarthestSubject = 2;
    private const int NearSentences = 2;
    private const int FarthestNation = 5;

    /// <summary>Gives such people their post and country.</summary>
    internal void Tie(IReadOnlyList<TaggedSentence> sentences, ArticlePeople people)
    {
        (PersonMention Mention, TaggedSentence Sentence)? name = null;
        (PostPhrase Post, TaggedSentence Sentence)? office = null;
        TaggedSentence? before = null;
        foreach (var sentence in sentences)
        {
            var unknown = sentence.People.Where(mention => IsUnknown(mention.Person)).ToList();
            var held = sentence.Posts.FirstOrDefault(post => IsOpen(sentence, post, people));
            if (held is not null && name is null && before is not null && _bare.Meet(before, people) is { } bare)
            {
                name = (bare, before);
            }

            if (held is null && name is { } spokenOf && IsNear(spokenOf.Sentence, sentence) && NationOf(sentence) is { } nation && spokenOf.Mention.Person.LikelyCountry is null && !spokenOf.Sentence.People.Any(mention => mention.Person.Country == nation))
            {
                spokenOf.Mention.Person.TakeCountry(nation);
                name = null;
            }

            before = sentence;
            if (held is not null && name is { } named && IsNear(named.Sentence, sentence) && MayHold(named.Mention, named.Sentence, held) && !sentence.People.Any(mention => mention.First < held.First))
            {
                Give(named.Mention.Person, held, people);
                held = null;
                name = null;
            }
            else if (unknown.Count == 1 && office is { } told && IsNear(told.Sentence, sentence) && unknown[0] == sentence.People[0] && MayHold(unknown[0], sentence, told.Post))
            {
                Give(unknown[0].Person, told.Post, people);
                unknown = [];
            }

            name = unknown.Count == 1 && (unknown[0] == sentence.People[0] || unknown[0].Person.Rank is not null) ? (unknown[0], sentence) : sentence.People.Count > 0 ? null : name;
            office = held is not null ? (held, sentence) : sentence.People.Count > 0 ? null : office;
        }
    }

    /// <summary>"The Turk has said …", "Earlier that day the Uzbek had …": one man's nation, told by the adjective alone before its verb.</summary>
    private CountryCode? NationOf(TaggedSentence sentence) =>
        sentence.Hits.FirstOrDefault(hit => hit.Entry is CountryEntry { Form: CountryForm.Demonym }) is { Entry: CountryEntry entry } hit && hit.First <= FarthestNation && Grammar.Is(grammar.Determiners, sentence.Tokens, hit.First - 1)
        && (sentence.Tokens[hit.End..] is [var next, ..] && (next.Kind == Sentences.TokenKind.Possessive || Grammar.Is(grammar.FunctionWords, sentence.Tokens, hit.End))) ? entry.Code : null;

    private static bool IsUnknown(Person person) => person is { Post: null, Country: null, IsTitled: false, PostText: null } && person.Parts.Length > 1;

    private static bool IsNear(TaggedSentence before, TaggedSentence sentence) => sentence.Sentence.Number - before.Sentence.Number is > 0 and <= NearSentences;

    /// <summary>An office of a country that is spoken of as the subject, and that nobody in the article is known to hold.</summary>
    private bool IsOpen(TaggedSentence sentence, PostPhrase post, ArticlePeople people) =>
        post is { Post: { Class: PostClass.Head or PostClass.Minister or PostClass.ServiceChief } held, Country: { } country, Effect: not PostEffect.Former } && sentence.PersonAt(post.First) is null
        && (post.First <= FarthestSubject || sentence.Sentence.IsSign(post.First - 2, ',') || sentence.Sentence.IsSign(post.First - 1, ','))
        && (Grammar.Is(grammar.Determiners, sentence.Tokens, post.First - 1) || Grammar.Is(grammar.Determiners, sentence.Tokens, post.First) || sentence.EntryFrom<CountryEntry>(post.First) is not null)
        && !people.IsHeld(held.Id, country);

    /// <summary>Whoever is told to be in a country, or beside the holder of the same office, does not hold that country's.</summary>
    private bool MayHold(PersonMention mention, TaggedSentence sentence, PostPhrase post) =>
        mention.Person.LikelyCountry is null
        && !sentence.Posts.Any(other => other.Post?.Id == post.Post!.Id && other.Country == post.Country)
        && !sentence.Hits.Any(hit => CountryOf(hit.Entry) == post.Country && Grammar.Is(grammar.PlacePrepositions, sentence.Tokens, hit.First - 1));

    private static void Give(Person person, PostPhrase post, ArticlePeople people)
    {
        person.Take(post, null);
        people.Settle(person);
    }

    private static CountryCode? CountryOf(GazetteerEntry entry) => entry switch
    {
        CountryEntry country => country.Code,
        CityEntry city => city.City.Country,
        _ => null,
    };
}
