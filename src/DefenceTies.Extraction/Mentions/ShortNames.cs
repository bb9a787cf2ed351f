using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds later mentions by surname alone, and office holders whom the article names elsewhere.</summary>
internal static class ShortNames
{
    /// <summary>Adds them to a sentence.</summary>
    internal static void Add(TaggedSentence sentence, ArticlePeople people)
    {
        if (people.IsEmpty)
        {
            return;
        }

        var found = new List<PersonMention>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var token = sentence.Tokens[at];
            if (!token.IsName || token.IsJoined || sentence.PersonAt(at) is not null || sentence.Covering(at) is { Entry: not CityEntry and not HonorificEntry } || FollowsName(sentence, at))
            {
                continue;
            }

            if (people.ByShortName(Folding.Fold(token.Span.In(sentence.Sentence.Source))) is { } person)
            {
                found.Add(new PersonMention(at, at + 1, person, token.Span, null));
            }
        }

        foreach (var post in sentence.Posts)
        {
            if (post is { Post: { } held, Country: { } country, Effect: not PostEffect.Former } && sentence.PersonAt(post.First) is null && people.ByPost(held.Id, country) is { } holder)
            {
                found.Add(new PersonMention(post.First, post.End, holder, post.TextSpan, post));
            }
        }

        sentence.Take(found);
    }

    private static bool FollowsName(TaggedSentence sentence, int at) =>
        (at > 0 && sentence.Tokens[at - 1].IsName && sentence.Covering(at - 1) is null && sentence.Tokens[at].IsSpaced)
        || (at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1].IsName && sentence.Covering(at + 1) is null);
}
