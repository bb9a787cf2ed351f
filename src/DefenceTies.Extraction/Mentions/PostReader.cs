using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads posts with the words around them that say whose they are.</summary>
internal sealed class PostReader(Grammar grammar, Gazetteer gazetteer)
{
    private const int LongestPrefix = 3;

    private const int ShortestWithCountry = 3;

    private readonly PostTailReader _tails = new(grammar);

    /// <summary>The posts of a sentence, in order.</summary>
    internal IReadOnlyList<PostPhrase> Read(TaggedSentence sentence)
    {
        var posts = new List<PostPhrase>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var post = sentence.EntryFrom<PostEntry>(at) is { } entry && !IsGivenName(sentence, at, entry.Post) && !NameReader.IsFamilyName(sentence, at, entry.Post) ? PostAt(sentence, sentence.HitFrom(at)!, entry.Post)
                : grammar.Counterparts.EndAt(sentence.Tokens, at) is { } counterpart ? CounterpartAt(sentence, at, counterpart)
                : null;
            if (post is null || IsAtTheHead(sentence, post) || (posts.Count > 0 && post.First < posts[^1].End))
            {
                continue;
            }

            posts.Add(post);
            at = post.End - 1;
        }

        return posts;
    }

    /// <summary>"with the minister at its head": no post.</summary>
    private bool IsAtTheHead(TaggedSentence sentence, PostPhrase post) =>
        post.First > 1 && post.End == post.First + 1 && !sentence.Tokens[post.First].IsCapitalised && sentence.Tokens[post.First - 2].Word == grammar.At
        && (Grammar.Is(grammar.Possessives, sentence.Tokens, post.First - 1) || Grammar.Is(grammar.Determiners, sentence.Tokens, post.First - 1));

    /// <summary>"Lieutenant General Sultan X": behind a rank a ruler's title is a given name.</summary>
    private static bool IsGivenName(TaggedSentence sentence, int at, Post post) =>
        post.Class == PostClass.Head && sentence.HitFrom(at)!.End == at + 1 && sentence.Covering(at - 1) is { Entry: RankEntry or PostEntry }
        && at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1] is { IsName: true, IsSpaced: true } && sentence.Covering(at + 1) is null;

    private PostPhrase PostAt(TaggedSentence sentence, Hit hit, Post post)
    {
        var (first, effect) = BeforeModifiers(sentence, hit.First, PostEffect.Same);
        var textFirst = effect == PostEffect.Same && !sentence.Tokens[first].IsCapitalised ? hit.First : first;
        var owner = OwnerBefore(sentence, first, post.IsOpen);
        if (owner is not null)
        {
            textFirst = owner.IsPartOfPost ? owner.First : textFirst;
            (first, effect) = BeforeModifiers(sentence, owner.First, effect);
        }

        var tail = _tails.After(sentence, hit.End, post);
        var country = owner?.Country ?? tail.Country;
        var span = owner?.CountrySpan ?? tail.CountrySpan;
        if (country is null && OwnCountry(sentence, hit) is { } own)
        {
            (country, span) = (own.Country, own.CountrySpan);
        }

        return new PostPhrase(
            first,
            tail.End,
            post,
            sentence.Sentence.WordsOf(textFirst, tail.TextEnd),
            sentence.Sentence.SpanOf(textFirst, tail.TextEnd),
            country,
            span,
            effect);
    }

    /// <summary>The country in the words of a post itself: "US Central Command Commander", "ISI Director General", "First Sea Lord".</summary>
    private Owner? OwnCountry(TaggedSentence sentence, Hit hit)
    {
        if (hit.End - hit.First < ShortestWithCountry && !sentence.Tokens[hit.First].IsAllCapitals)
        {
            return null;
        }

        var found = new List<(int End, GazetteerEntry Entry)>();
        for (var at = hit.First; at < hit.End; at++)
        {
            if (!sentence.Tokens[at].IsCapitalised)
            {
                continue;
            }

            found.Clear();
            gazetteer.Find(sentence.Tokens, at, found);
            foreach (var (end, entry) in found)
            {
                if (end <= hit.End && (entry as CountryEntry)?.Code is { } code)
                {
                    return new Owner(at, code, sentence.Sentence.SpanOf(at, end), true);
                }

                if (end <= hit.End && (entry as OrganisationEntry)?.Organisation.Country is { } home)
                {
                    return new Owner(at, home, sentence.Sentence.SpanOf(at, end), true);
                }
            }
        }

        return null;
    }

    private PostPhrase CounterpartAt(TaggedSentence sentence, int at, int end)
    {
        var first = at;
        CountryCode? country = null;
        TextSpan? span = null;
        if (sentence.HitTo(first) is { Entry: CountryEntry entry } hit)
        {
            (country, span, first) = (entry.Code, sentence.Sentence.SpanOf(hit.First, hit.End), hit.First);
        }

        if (Grammar.Is(grammar.Possessives, sentence.Tokens, first - 1) || Grammar.Is(grammar.Determiners, sentence.Tokens, first - 1))
        {
            first--;
        }

        var nounEnd = end;
        if (country is null && end < sentence.Tokens.Length && (sentence.Tokens[end].Word == grammar.From || sentence.Tokens[end].Word == grammar.Of)
            && sentence.HitFrom(_tails.AfterDeterminer(sentence, end + 1)) is { Entry: CountryEntry { Form: CountryForm.Name } of } named)
        {
            (country, span, end) = (of.Code, sentence.Sentence.SpanOf(named.First, named.End), named.End);
        }
        else if (country is null && end < sentence.Tokens.Length && sentence.Tokens[end].Word == grammar.From && sentence.HitFrom(end + 1) is { Entry: CityEntry { IsCapital: true } seat } town)
        {
            (country, span, end) = (seat.City.Country, sentence.Sentence.SpanOf(town.First, town.End), town.End);
        }

        return new PostPhrase(first, end, null, sentence.Sentence.WordsOf(at, nounEnd), sentence.Sentence.SpanOf(at, nounEnd), country, span, PostEffect.Same);
    }

    private static (int First, PostEffect Effect) BeforeModifiers(TaggedSentence sentence, int first, PostEffect effect)
    {
        while (sentence.HitTo(first) is { Entry: ModifierEntry { Modifier: var modifier } } hit)
        {
            first = hit.First;
            effect = modifier.Effect == PostEffect.Same ? effect : modifier.Effect;
        }

        return (first, effect);
    }

    private Owner? OwnerBefore(TaggedSentence sentence, int end, bool isOpen)
    {
        var tokens = sentence.Tokens;
        var at = end;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Possessive)
        {
            at--;
        }
        else if (at > 2 && tokens[at - 1].Is(')') && tokens[at - 3].Is('('))
        {
            at -= 3;
        }

        if (OwnerTo(sentence, at) is { } owner)
        {
            return owner;
        }

        if (at != end)
        {
            return null;
        }

        for (var back = 1; back <= LongestPrefix && at - back > 0; back++)
        {
            var before = tokens[at - back];
            if (before.Kind != TokenKind.Word || Grammar.Is(grammar.FunctionWords, tokens, at - back) || sentence.Covering(at - back) is { Entry: not CityEntry and not OrganisationEntry and not ModifierEntry })
            {
                break;
            }

            var isPossessive = tokens[at - back - 1].Kind == TokenKind.Possessive;
            if (OwnerTo(sentence, isPossessive ? at - back - 1 : at - back) is { } far && (isPossessive || before.IsCapitalised))
            {
                return far;
            }
        }

        return isOpen && at > 0 && tokens[at - 1].IsAllCapitals && sentence.Covering(at - 1) is null
            ? new Owner(at - 1, null, null, true)
            : null;
    }

    private static Owner? OwnerTo(TaggedSentence sentence, int end) => sentence.HitTo(end) switch
    {
        { Entry: CountryEntry entry } hit => new Owner(hit.First, entry.Code, sentence.Sentence.SpanOf(hit.First, hit.End), false),
        { Entry: OrganisationEntry entry } hit => new Owner(hit.First, entry.Organisation.Country, sentence.Sentence.SpanOf(hit.First, hit.End), true),
        _ => null,
    };

    private sealed record Owner(int First, CountryCode? Country, TextSpan? CountrySpan, bool IsPartOfPost);
}
