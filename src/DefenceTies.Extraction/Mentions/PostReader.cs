using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads posts with the words around them that say whose they are.</summary>
internal sealed class PostReader(Grammar grammar)
{
    private const int LongestPrefix = 3;
    private const int LongestTail = 14;

    /// <summary>The posts of a sentence, in order.</summary>
    internal IReadOnlyList<PostPhrase> Read(TaggedSentence sentence)
    {
        var posts = new List<PostPhrase>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var post = sentence.EntryFrom<PostEntry>(at) is { } entry ? PostAt(sentence, sentence.HitFrom(at)!, entry)
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

    private PostPhrase PostAt(TaggedSentence sentence, Hit hit, PostEntry entry)
    {
        var post = entry.Post;
        var (first, effect) = BeforeModifiers(sentence, hit.First, PostEffect.Same);
        var textFirst = effect == PostEffect.Same && !sentence.Tokens[first].IsCapitalised ? hit.First : first;
        var owner = OwnerBefore(sentence, first, post.IsOpen);
        if (owner is not null)
        {
            textFirst = owner.IsPartOfPost ? owner.First : textFirst;
            (first, effect) = BeforeModifiers(sentence, owner.First, effect);
        }

        var tail = TailAfter(sentence, hit.End, post);
        var country = owner?.Country ?? tail.Country ?? entry.Country;
        var span = owner?.CountrySpan ?? tail.CountrySpan ?? (entry.Country is null ? null : sentence.Sentence.SpanOf(hit.First, hit.End));
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
            && sentence.HitFrom(AfterDeterminer(sentence, end + 1)) is { Entry: CountryEntry { Form: CountryForm.Name } of } named)
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

    private Tail TailAfter(TaggedSentence sentence, int end, Post post)
    {
        var tokens = sentence.Tokens;
        end = AfterAcronym(sentence, end);
        if (end >= tokens.Length)
        {
            return new Tail(end, null, null);
        }

        if (post.Class == PostClass.Envoy && ((tokens[end].Word == grammar.To && sentence.HitFrom(AfterDeterminer(sentence, end + 1)) is { Entry: CountryEntry } seat)
            || (tokens[end].Word == grammar.In && sentence.HitFrom(AfterDeterminer(sentence, end + 1)) is { Entry: CountryEntry or CityEntry } && (seat = sentence.HitFrom(AfterDeterminer(sentence, end + 1))!) is not null)))
        {
            return new Tail(seat.End, null, null, end);
        }

        if (tokens[end].Word != grammar.Of && tokens[end].Word != grammar.For && !(tokens[end].Word == grammar.At && post.IsOpen))
        {
            return post.IsOpen && sentence.HitFrom(end) is { Entry: OrganisationEntry entry } hit
                ? new Tail(AfterAcronym(sentence, hit.End), entry.Organisation.Country, sentence.Sentence.SpanOf(hit.First, hit.End))
                : new Tail(end, null, null);
        }

        var owner = OwnerAfter(sentence, end, post.IsOpen);
        return post.Class == PostClass.Envoy && owner.End < tokens.Length && tokens[owner.End].Word == grammar.To && sentence.HitFrom(AfterDeterminer(sentence, owner.End + 1)) is { Entry: CountryEntry } sent
            ? owner with { End = sent.End }
            : owner;
    }

    private Tail OwnerAfter(TaggedSentence sentence, int preposition, bool isOpen)
    {
        var tokens = sentence.Tokens;
        var end = preposition;
        CountryCode? country = null;
        TextSpan? span = null;
        var at = AfterDeterminer(sentence, preposition + 1);
        while (at < tokens.Length && at - preposition < LongestTail)
        {
            if (sentence.HitFrom(at) is { Entry: CountryEntry or OrganisationEntry } hit)
            {
                country ??= (hit.Entry as CountryEntry)?.Code ?? (hit.Entry as OrganisationEntry)?.Organisation.Country;
                span ??= country is null ? null : sentence.Sentence.SpanOf(hit.First, hit.End);
                at = end = AfterAcronym(sentence, hit.End);
            }
            else if (end == preposition && country is null && sentence.HitFrom(at) is { Entry: CityEntry city } town)
            {
                (country, span) = (city.City.Country, sentence.Sentence.SpanOf(town.First, town.End));
                at = end = town.End;
            }
            else if (tokens[at].Kind == TokenKind.Possessive)
            {
                at++;
                (at, end) = country is not null && grammar.ActorNouns.EndAt(tokens, at) is { } body && !tokens[at].IsCapitalised ? (body, body) : (at, end);
            }
            else if (end > preposition && Grammar.Is(grammar.PostEnds, tokens, end - 1) && !Grammar.Is(grammar.PostEnds, tokens, at) && !Grammar.Is(grammar.Institutions, tokens, at) && tokens[at].IsName)
            {
                break;
            }
            else if (isOpen || country is not null ? tokens[at].IsName && sentence.EntryFrom<RankEntry>(at) is null && sentence.EntryFrom<HonorificEntry>(at) is null && sentence.EntryFrom<PostEntry>(at) is null : false)
            {
                at = end = AfterAcronym(sentence, at + 1);
            }
            else if (end > preposition && (tokens[at].Word == grammar.Of || tokens[at].Word == grammar.And || tokens[at].Word == grammar.For) && OpensName(sentence, AfterDeterminer(sentence, at + 1)))
            {
                at = AfterDeterminer(sentence, at + 1);
            }
            else
            {
                break;
            }
        }

        return end == preposition ? new Tail(preposition, null, null)
            : sentence.HitFrom(AfterDeterminer(sentence, preposition + 1)) is { Entry: CountryEntry } only && only.End == end ? new Tail(end, country, span, preposition)
            : new Tail(end, country, span);
    }

    private static bool OpensName(TaggedSentence sentence, int at) =>
        at < sentence.Tokens.Length && sentence.Tokens[at].IsName
        && sentence.HitFrom(at)?.Entry is null or CountryEntry { Form: CountryForm.Name } or OrganisationEntry;

    private int AfterDeterminer(TaggedSentence sentence, int at) =>
        Grammar.Is(grammar.Determiners, sentence.Tokens, at) ? at + 1 : at;

    private static int AfterAcronym(TaggedSentence sentence, int at) =>
        sentence.Sentence.IsSign(at, '(') && sentence.Sentence.IsSign(at + 2, ')') && sentence.Tokens[at + 1].IsAllCapitals ? at + 3 : at;

    private sealed record Owner(int First, CountryCode? Country, TextSpan? CountrySpan, bool IsPartOfPost);

    /// <summary>What follows a post; a country alone is no part of its words.</summary>
    private sealed record Tail(int End, CountryCode? Country, TextSpan? CountrySpan, int TextEnd)
    {
        internal Tail(int end, CountryCode? country, TextSpan? countrySpan)
            : this(end, country, countrySpan, end)
        {
        }
    }
}
