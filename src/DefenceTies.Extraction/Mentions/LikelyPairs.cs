using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Corrects likely countries in articles about two countries: of two unmarked people of one office who are named in one
/// breath ("President X and Prime Minister Y witnessed the signing") each is of another, and an envoy is not of the host's.
/// </summary>
internal static class LikelyPairs
{
    /// <summary>Parts people of one office who are named together.</summary>
    /// <param name="sentences">The sentences with their people.</param>
    /// <param name="pair">The two countries that the article is about.</param>
    /// <param name="home">The country that the article is written from, where the page tells it.</param>
    /// <param name="and">The number of the word "and".</param>
    internal static void Part(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<CountryCode> pair, CountryCode? home, int and)
    {
        if (pair.Count < 2)
        {
            return;
        }

        var first = home is not null && pair.Contains(home) ? home : FirstNamed(sentences, pair);
        foreach (var sentence in sentences)
        {
            foreach (var (left, right) in sentence.People.Zip(sentence.People.Skip(1)))
            {
                if (right.First == left.End + 1 && sentence.Tokens[left.End].Word == and && left.Person != right.Person && AreOfTwoSides(left.Person, right.Person) && pair.Contains(left.Person.LikelyCountry!))
                {
                    var own = InOrder(sentence, pair, left.First) ?? first;
                    left.Person.LikelyCountry = own;
                    right.Person.LikelyCountry = own == pair[0] ? pair[1] : pair[0];
                }
            }
        }
    }

    /// <summary>
    /// Corrects the likely countries of unmarked ambassadors and attachés: an envoy is of the one country that the sentence
    /// names, unless it is the host's; and where all towns spoken of lie in one of two countries, of the other.
    /// </summary>
    /// <param name="sentences">The sentences with their people.</param>
    /// <param name="pair">The two countries that the article is about.</param>
    /// <param name="site">The one of the two whose towns it names most.</param>
    internal static void Send(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<CountryCode> pair, CountryCode? site)
    {
        foreach (var sentence in sentences)
        {
            foreach (var person in sentence.People.Select(mention => mention.Person).Where(person => person is { Country: null, LikelyCountry: not null, Post.Post.Class: PostClass.Envoy }))
            {
                var named = sentence.Hits.Select(hit => CountryOf(hit.Entry)).OfType<CountryCode>().Distinct().Take(2).ToList();
                if (named is [var only] && !pair.Contains(only))
                {
                    person.LikelyCountry = only;
                }
                else if (pair.Count > 1 && site is not null && person.LikelyCountry == site)
                {
                    person.LikelyCountry = site == pair[0] ? pair[1] : pair[0];
                }
            }
        }
    }

    /// <summary>"which Albania and Turkey signed in the persons of X and Y": two countries named side by side give the order of the names.</summary>
    private static CountryCode? InOrder(TaggedSentence sentence, IReadOnlyList<CountryCode> pair, int before)
    {
        foreach (var (left, right) in sentence.Hits.Zip(sentence.Hits.Skip(1)))
        {
            if (right.End <= before && right.First - left.End <= 1 && CountryOf(left.Entry) is { } one && CountryOf(right.Entry) is { } two && one != two && pair.Contains(one) && pair.Contains(two))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>Of two countries the one that is named first; its people are, too.</summary>
    private static CountryCode FirstNamed(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<CountryCode> pair)
    {
        foreach (var hit in sentences.SelectMany(sentence => sentence.Hits))
        {
            var code = CountryOf(hit.Entry);
            if (code is not null && pair.Contains(code))
            {
                return code;
            }
        }

        return pair[0];
    }

    private static CountryCode? CountryOf(GazetteerEntry entry) => entry switch
    {
        CountryEntry country => country.Code,
        CityEntry city => city.City.Country,
        _ => null,
    };

    private static bool AreOfTwoSides(Person left, Person right) =>
        left is { Country: null, LikelyCountry: not null } && right is { Country: null, LikelyCountry: not null } && left.LikelyCountry == right.LikelyCountry
        && (left.Post?.Post is { } one && right.Post?.Post is { } other ? (one.Id == other.Id || one.Class == PostClass.Head) && one.Class == other.Class && one.Class is PostClass.Head or PostClass.Minister or PostClass.ServiceChief
            : left is { Post: null, IsTitled: true } && right is { Post: null, IsTitled: true });
}
