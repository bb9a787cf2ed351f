using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads named people: rank, honorific and post before the name, or the post after it, in any order.</summary>
internal sealed class PersonReader(Grammar grammar)
{
    private const int LongestName = 9;
    private const int LongestAside = 3;

    /// <summary>The people of a sentence whose naming stands for itself; each is made known to the article.</summary>
    internal IEnumerable<PersonMention> Read(TaggedSentence sentence, ArticlePeople people)
    {
        var mentions = new List<PersonMention>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (ReadAt(sentence, at, people) is not { } mention)
            {
                continue;
            }

            mentions.Add(mention);
            at = mention.End - 1;
        }

        return mentions;
    }

    private PersonMention? ReadAt(TaggedSentence sentence, int first, ArticlePeople people)
    {
        var post = sentence.PostFrom(first);
        if (post is null && sentence.PostAt(first) is not null)
        {
            return null;
        }

        var owner = post is null ? OwnerOfRank(sentence, first) ?? OwnerOfNoun(sentence, first) : null;
        var at = owner?.RankAt ?? (post is null ? first : AfterComma(sentence, post.End));
        while (post is not null && at < sentence.Tokens.Length && (sentence.Tokens[at].Word == grammar.And || sentence.Tokens[at].Is(',')) && NextPost(sentence, at + 1) is { IsCounterpart: false } second)
        {
            at = AfterComma(sentence, second.End);
        }

        at = post is null ? at : BeforeApposedName(sentence, at);

        var titled = at;
        Rank? rank = null;
        at = AfterTitles(sentence, at, ref rank);
        var nameEnd = NameEnd(sentence, at);
        var isTitled = at > titled || owner?.IsNoun == true;
        if (nameEnd > at + 1 && Grammar.Is(grammar.Institutions, sentence.Tokens, nameEnd - 1))
        {
            return null;
        }

        if (nameEnd == at || (post is not null && !isTitled && at > post.End && nameEnd - at < 2))
        {
            return null;
        }

        var (country, countryEnd) = CountryAfter(sentence, nameEnd);
        var end = AfterAside(sentence, Math.Max(nameEnd, countryEnd));
        if (post is null && ApposedPost(sentence, end) is { } apposed && (isTitled || nameEnd - at > 1))
        {
            (post, end) = (apposed, apposed.End + (sentence.Sentence.IsSign(apposed.End, ',') ? 1 : 0));
        }
        else if (post is null && !isTitled && !(IsUntitledPerson(sentence, at, nameEnd) || people.Knows(NameOf(sentence.Sentence.WordsOf(at, nameEnd)))))
        {
            return null;
        }

        (country, end) = (owner?.Country ?? country, Math.Max(end, countryEnd));
        var name = NameOf(sentence.Sentence.WordsOf(at, nameEnd));
        var person = people.Meet(name, post?.Country ?? country);
        person.Take(post, rank);
        if (country is not null)
        {
            person.TakeCountry(country);
        }

        people.Settle(person);
        return new PersonMention(first, end, person, sentence.Sentence.SpanOf(titled, nameEnd), post);
    }

    /// <summary>The place after ranks and honorifics.</summary>
    internal int AfterTitles(TaggedSentence sentence, int at)
    {
        Rank? rank = null;
        return AfterTitles(sentence, at, ref rank);
    }

    private int AfterTitles(TaggedSentence sentence, int at, ref Rank? rank)
    {
        while (at < sentence.Tokens.Length)
        {
            if (sentence.HitFrom(at) is { Entry: RankEntry entry } ranked)
            {
                rank ??= entry.Rank;
                at = ranked.End;
            }
            else if (sentence.HitFrom(at) is { Entry: HonorificEntry { Honorific.IsNamePart: false } } honoured)
            {
                at = honoured.End;
            }
            else if (sentence.Sentence.IsSign(at, '(') && sentence.Sentence.IsSign(at + 2, ')') && (rank is not null || Grammar.Is(grammar.Retired, sentence.Tokens, at + 1)))
            {
                at += 3;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The place after a name that begins here; the place itself when none does.</summary>
    internal int NameEnd(TaggedSentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        var at = first;
        while (at < tokens.Length && at - first < LongestName)
        {
            if (at > first && tokens[at].IsJoined && tokens[at].Kind == TokenKind.Word)
            {
                at++;
            }
            else if (IsNamePart(sentence, at, at > first))
            {
                at++;
            }
            else if (at > first && AfterParticles(tokens, at) is { } next && next > at && next < tokens.Length && (tokens[next].IsName || tokens[next].IsJoined))
            {
                at = next + 1;
            }
            else
            {
                break;
            }
        }

        return Math.Min(at, tokens.Length);
    }

    private int AfterParticles(Token[] tokens, int at)
    {
        while (Grammar.Is(grammar.NameParticles, tokens, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsNamePart(TaggedSentence sentence, int at, bool isInside)
    {
        var token = sentence.Tokens[at];
        if (!token.IsName || sentence.IsInDate(at))
        {
            return false;
        }

        return sentence.Covering(at)?.Entry switch
        {
            null => true,
            HonorificEntry { Honorific.IsNamePart: true } => true,
            CityEntry => isInside && !sentence.Tokens[at - 1].IsDotted | token.IsSpaced,
            HonorificEntry => isInside,
            _ => false,
        };
    }

    /// <summary>The post that follows a name: ", the Army chief", ", who is Army chief", " (Army chief)", ", his Army chief".</summary>
    private PostPhrase? ApposedPost(TaggedSentence sentence, int comma)
    {
        var isBracketed = sentence.Sentence.IsSign(comma, '(');
        if (!isBracketed && !sentence.Sentence.IsSign(comma, ','))
        {
            return null;
        }

        var at = grammar.WhoIs.EndAt(sentence.Tokens, comma + 1) ?? comma + 1;
        at = Grammar.Is(grammar.Determiners, sentence.Tokens, at) || Grammar.Is(grammar.Possessives, sentence.Tokens, at) ? at + 1 : at;
        var told = sentence.PostFrom(at) ?? (sentence.PostAt(at) is { } around && around.First >= comma && around.First <= at ? around : null);
        return told is { IsCounterpart: false } post && NameEnd(sentence, post.End) == post.End ? post : null;
    }

    private PostPhrase? NextPost(TaggedSentence sentence, int at) =>
        sentence.PostFrom(Grammar.Is(grammar.Determiners, sentence.Tokens, at) || Grammar.Is(grammar.Possessives, sentence.Tokens, at) ? at + 1 : at);

    /// <summary>"the Defence Secretary, Ben Wallace, …": a full name between commas after a post is its holder's.</summary>
    private int BeforeApposedName(TaggedSentence sentence, int at)
    {
        if (!sentence.Sentence.IsSign(at, ','))
        {
            return at;
        }

        var end = NameEnd(sentence, at + 1);
        return end - at > 2 && (end == sentence.Tokens.Length || sentence.Tokens[end].Kind == TokenKind.Sign) ? at + 1 : at;
    }

    /// <summary>A full name of unknown words that a relative clause says something of: "Hassan Omar Mohamed, who …".</summary>
    private bool IsUntitledPerson(TaggedSentence sentence, int first, int end) =>
        end - first is > 1 and < 6 && (first == 0 || !sentence.Tokens[first - 1].IsName)
        && sentence.Sentence.IsSign(end, ',') && grammar.Who.EndAt(sentence.Tokens, end + 1) is not null
        && Enumerable.Range(first, end - first).All(at => sentence.Tokens[at].Kind == TokenKind.Word && !sentence.Tokens[at].IsAllCapitals && !Grammar.Is(grammar.FunctionWords, sentence.Tokens, at));

    /// <summary>"Belarusian leader X Y", "US special envoy X Y".</summary>
    private (CountryCode Country, int RankAt, bool IsNoun)? OwnerOfNoun(TaggedSentence sentence, int at)
    {
        if (sentence.HitFrom(at) is not { Entry: CountryEntry entry } hit)
        {
            return null;
        }

        var next = hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].Kind == TokenKind.Possessive ? hit.End + 1 : hit.End;
        for (var noun = next; noun < Math.Min(next + LongestAside, sentence.Tokens.Length) && sentence.Tokens[noun].Kind == TokenKind.Word && !sentence.Tokens[noun].IsCapitalised; noun++)
        {
            if (grammar.PersonNouns.EndAt(sentence.Tokens, noun) is { } end && NameEnd(sentence, end) - end is > 1 and < 5)
            {
                return (entry.Code, end, true);
            }
        }

        return null;
    }

    /// <summary>"Jordanian General X".</summary>
    private static (CountryCode Country, int RankAt, bool IsNoun)? OwnerOfRank(TaggedSentence sentence, int at)
    {
        if (sentence.HitFrom(at) is not { Entry: CountryEntry entry } hit)
        {
            return null;
        }

        var next = hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].Kind == TokenKind.Possessive ? hit.End + 1 : hit.End;
        return sentence.EntryFrom<RankEntry>(next) is null ? null : (entry.Code, next, false);
    }

    /// <summary>"President X of Nigeria", "Colonel X of the Indian Army", "Colonel X of the Indian side".</summary>
    private (CountryCode? Country, int End) CountryAfter(TaggedSentence sentence, int at)
    {
        if (at >= sentence.Tokens.Length || (sentence.Tokens[at].Word != grammar.Of && sentence.Tokens[at].Word != grammar.From))
        {
            return (null, 0);
        }

        var name = Grammar.Is(grammar.Determiners, sentence.Tokens, at + 1) ? at + 2 : at + 1;
        return sentence.HitFrom(name) switch
        {
            { Entry: CountryEntry { Form: CountryForm.Demonym } entry } hit when hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].Kind == TokenKind.Word => (entry.Code, AfterNouns(sentence, hit.End)),
            { Entry: CountryEntry { Form: CountryForm.Name } entry } hit => (entry.Code, AfterPossessed(sentence, hit.End)),
            { Entry: OrganisationEntry { Organisation.Country: { } country } } hit => (country, hit.End),
            _ => (null, 0),
        };
    }

    /// <summary>The place after the nouns of "the Indian Army", "the US Coast Guard".</summary>
    private int AfterNouns(TaggedSentence sentence, int at)
    {
        var end = at;
        while (end < sentence.Tokens.Length && end - at < LongestAside && sentence.Tokens[end].Kind == TokenKind.Word && !Grammar.Is(grammar.FunctionWords, sentence.Tokens, end) && (end == at || sentence.Tokens[end].IsCapitalised))
        {
            end++;
        }

        return end;
    }

    private int AfterPossessed(TaggedSentence sentence, int at) =>
        at < sentence.Tokens.Length && (sentence.Tokens[at].Kind == TokenKind.Possessive || sentence.Tokens[at].IsName && sentence.Covering(at) is null)
            ? AfterNouns(sentence, sentence.Tokens[at].Kind == TokenKind.Possessive ? at + 1 : at)
            : at;

    private static int AfterComma(TaggedSentence sentence, int at) =>
        sentence.Sentence.IsSign(at, ',') && sentence.HitFrom(at + 1)?.Entry is RankEntry or HonorificEntry { Honorific.IsNamePart: false } ? at + 1 : at;

    /// <summary>The place after a short bracket: "(left)", "(center)".</summary>
    private static int AfterAside(TaggedSentence sentence, int at) =>
        sentence.Sentence.IsSign(at, '(') && sentence.Sentence.IsSign(at + 2, ')') ? at + 3 : at;

    internal static string NameOf(string written) =>
        string.Join(' ', written.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim();
}
