using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Corrects the likely countries of unmarked people who have a counterpart: whoever meets "his German counterpart" is no
/// German, and of two counterparts neither of whom is marked each is of another country.
/// </summary>
internal sealed class Counterparts(Grammar grammar)
{
    private const int LongestOwner = 3;

    /// <summary>Corrects them.</summary>
    /// <param name="sentences">The sentences with their people.</param>
    /// <param name="pair">The two countries that the article is about.</param>
    /// <param name="home">The country that the article leaves out; none where unknown.</param>
    internal void Face(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<CountryCode> pair, CountryCode? home)
    {
        if (pair.Count < 2)
        {
            return;
        }

        foreach (var sentence in sentences)
        {
            foreach (var post in sentence.Posts.Where(post => post.IsCounterpart && IsOwned(sentence, post)))
            {
                if (sentence.People.LastOrDefault(mention => mention.End <= post.First)?.Person is not { } owner)
                {
                    continue;
                }

                var other = sentence.People.FirstOrDefault(mention => mention.First >= post.First && mention.Post == post)?.Person;
                var theirs = post.Country ?? other?.Country;
                if (theirs is not null)
                {
                    Part(owner, theirs, pair, home);
                }
                else if (other is not null && (owner.Country ?? owner.LikelyCountry) is { } ours)
                {
                    Part(other, ours, pair, home: null);
                }
            }
        }
    }

    private static void Part(Person person, CountryCode from, IReadOnlyList<CountryCode> pair, CountryCode? home)
    {
        if (person is { Country: null, LikelyCountry: { } likely } && likely == from)
        {
            person.LikelyCountry = home is not null && home != from ? home : pair[0] == from ? pair[1] : pair[0];
        }
    }

    /// <summary>"his German counterpart", "her counterpart".</summary>
    private bool IsOwned(TaggedSentence sentence, PostPhrase post)
    {
        for (var at = post.First; at >= 0 && post.First - at <= LongestOwner; at--)
        {
            if (Grammar.Is(grammar.Possessives, sentence.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }
}
