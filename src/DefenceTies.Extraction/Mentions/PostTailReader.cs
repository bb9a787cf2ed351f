using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads what follows a post: its field and whose it is.</summary>
internal sealed class PostTailReader(Grammar grammar)
{
    private const int LongestTail = 14;
    private const int LongestBranch = 5;
    private const int LongestPersonName = 5;

    /// <summary>What follows a post.</summary>
    internal PostTail After(TaggedSentence sentence, int end, Post post)
    {
        var tokens = sentence.Tokens;
        end = AfterBranch(sentence, AfterAcronym(sentence, IsStaff(sentence, end) ? end + 2 : end));
        if (end >= tokens.Length)
        {
            return new PostTail(end, null, null);
        }

        if (post.Class == PostClass.Envoy && ((tokens[end].Word == grammar.To && sentence.HitFrom(AfterDeterminer(sentence, end + 1)) is { Entry: CountryEntry } seat)
            || (tokens[end].Word == grammar.In && sentence.HitFrom(AfterDeterminer(sentence, end + 1)) is { Entry: CountryEntry or CityEntry } && (seat = sentence.HitFrom(AfterDeterminer(sentence, end + 1))!) is not null)))
        {
            return new PostTail(seat.End, null, null, end);
        }

        if (tokens[end].Word != grammar.Of && tokens[end].Word != grammar.For && !(tokens[end].Word == grammar.At && post.IsOpen))
        {
            return post.IsOpen && sentence.HitFrom(end) is { Entry: OrganisationEntry entry } hit
                ? new PostTail(AfterAcronym(sentence, hit.End), entry.Organisation.Country, sentence.Sentence.SpanOf(hit.First, hit.End))
                : new PostTail(end, null, null);
        }

        var owner = OwnerAfter(sentence, end, post.IsOpen);
        return post.Class == PostClass.Envoy && owner.End < tokens.Length && tokens[owner.End].Word == grammar.To && sentence.HitFrom(AfterDeterminer(sentence, owner.End + 1)) is { Entry: CountryEntry } sent
            ? owner with { End = sent.End }
            : owner;
    }

    /// <summary>The place after the field of a post: "Director General Military Cooperation", "Deputy Chief of Naval Staff (Operations)", "Joint Secretary (North)".</summary>
    private int AfterBranch(TaggedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var end = at;
        while (end < tokens.Length && end - at < LongestBranch && tokens[end] is { IsName: true, IsSpaced: true } && sentence.Covering(end) is null)
        {
            end++;
        }

        if (end > at + 1 && Grammar.Is(grammar.PostEnds, tokens, end - 1) && !Grammar.Is(grammar.PostEnds, tokens, at))
        {
            return end;
        }

        for (end = at + 1; sentence.Sentence.IsSign(at, '(') && end < Math.Min(tokens.Length, at + LongestBranch); end++)
        {
            if (tokens[end].Is(')'))
            {
                return end > at + 1 ? end + 1 : at;
            }

            if (!tokens[end].IsName || Grammar.Is(grammar.Retired, tokens, end))
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>Whether a full name begins here that is no more of the body before it: "of Turkey Hulusi Akar", "of the Italian Republic Guido Crosetto".</summary>
    private bool BeginsName(TaggedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var before = sentence.Covering(at - 1);
        if (before is not { Entry: CountryEntry { Form: CountryForm.Name } } && !Grammar.Is(grammar.Institutions, tokens, at - 1) && !Grammar.Is(grammar.PostEnds, tokens, at - 1))
        {
            return false;
        }

        var end = at;
        while (end < tokens.Length && (tokens[end].IsName || tokens[end].IsJoined) && sentence.Covering(end) is null && !sentence.IsInDate(end))
        {
            if (tokens[end].IsAllCapitals || Grammar.Is(grammar.Institutions, tokens, end) || Grammar.Is(grammar.PostEnds, tokens, end) || grammar.ActorNouns.EndAt(tokens, end) is not null)
            {
                return false;
            }

            end++;
        }

        return end - at is > 1 and <= LongestPersonName && !(end < tokens.Length && tokens[end].IsName);
    }

    private PostTail OwnerAfter(TaggedSentence sentence, int preposition, bool isOpen)
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
            else if (end > preposition && at == end && BeginsName(sentence, at))
            {
                break;
            }
            else if (isOpen || country is not null ? tokens[at].IsName && (sentence.EntryFrom<RankEntry>(at) is null || IsStaff(sentence, at)) && sentence.EntryFrom<HonorificEntry>(at) is null && sentence.EntryFrom<PostEntry>(at) is null : false)
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

        return end == preposition ? new PostTail(preposition, null, null)
            : sentence.HitFrom(AfterDeterminer(sentence, preposition + 1)) is { Entry: CountryEntry } only && only.End == end ? new PostTail(end, country, span, preposition)
            : new PostTail(end, country, span);
    }

    /// <summary>"General Staff", "Admiral Command": a body, no rank.</summary>
    private bool IsStaff(TaggedSentence sentence, int at) =>
        sentence.HitFrom(at) is { } hit && hit.End == at + 1 && Grammar.Is(grammar.PostEnds, sentence.Tokens, hit.End) && sentence.Tokens[hit.End].IsName;

    private static bool OpensName(TaggedSentence sentence, int at) =>
        at < sentence.Tokens.Length && sentence.Tokens[at].IsName
        && sentence.HitFrom(at)?.Entry is null or CountryEntry { Form: CountryForm.Name } or OrganisationEntry;

    internal int AfterDeterminer(TaggedSentence sentence, int at) =>
        Grammar.Is(grammar.Determiners, sentence.Tokens, at) ? at + 1 : at;

    private static int AfterAcronym(TaggedSentence sentence, int at) =>
        sentence.Sentence.IsSign(at, '(') && sentence.Sentence.IsSign(at + 2, ')') && sentence.Tokens[at + 1].IsAllCapitals ? at + 3 : at;
}
