using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads the words of a name, and what stands right around them: ranks and honorifics before, decorations behind.</summary>
internal sealed class NameReader(Grammar grammar)
{
    private const int LongestName = 9;
    private const int LongestNickname = 4;
    private const int LongestShort = 3;

    /// <summary>A name without soft hyphens and on one line.</summary>
    internal static string NameOf(string written) =>
        string.Join(' ', written.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim();

    /// <summary>The place after ranks and honorifics.</summary>
    internal int AfterTitles(TaggedSentence sentence, int at)
    {
        Rank? rank = null;
        return AfterTitles(sentence, at, ref rank);
    }

    /// <summary>The place after ranks and honorifics, and the first rank among them.</summary>
    internal int AfterTitles(TaggedSentence sentence, int at, ref Rank? rank)
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
            else if (rank is not null && Grammar.Is(grammar.People.RankSuffixes, sentence.Tokens, at) && sentence.Tokens[at].IsName)
            {
                at++;
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
        if (first == 0 && Grammar.Is(grammar.People.SentenceAdverbs, tokens, first))
        {
            return first;
        }

        var at = first;
        while (at < tokens.Length && at - first < LongestName)
        {
            if (at > first && tokens[at].IsJoined && tokens[at].Kind == TokenKind.Word)
            {
                at++;
            }
            else if (at > first + 1 && tokens[at].IsAllCapitals && Grammar.Is(grammar.People.Decorations, tokens, at) && !tokens[at - 1].IsAllCapitals)
            {
                break;
            }
            else if (IsNamePart(sentence, at, at > first) || (at == first && IsTitleAsName(sentence, at)))
            {
                at++;
            }
            else if (at > first && AfterParticles(tokens, at) is { } next && next > at && next < tokens.Length && (tokens[next].IsName || tokens[next].IsJoined))
            {
                at = next + 1;
            }
            else if (at > first && AfterNickname(sentence, at) is { } after)
            {
                at = after;
            }
            else
            {
                break;
            }
        }

        return Math.Min(at, tokens.Length);
    }

    /// <summary>The place after the decorations and degrees that follow a name: ", OSP, ndc, psc", " SI(M)", " KCB CBE".</summary>
    internal int AfterDecorations(TaggedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        while (at < tokens.Length)
        {
            var word = sentence.Sentence.IsSign(at, ',') ? at + 1 : at;
            if (!Grammar.Is(grammar.People.Decorations, tokens, word))
            {
                break;
            }

            at = sentence.Sentence.IsSign(word + 1, '(') && sentence.Sentence.IsSign(word + 3, ')') ? word + 4 : word + 1;
        }

        return at;
    }

    /// <summary>"Lieutenant General Sultan X", "Defence Secretary Aden X": between a title and a name a ruler's title or a town is a given name.</summary>
    private bool IsTitleAsName(TaggedSentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        return token.IsName && !token.IsAllCapitals && at + 1 < sentence.Tokens.Length && sentence.Covering(at) is { Entry: CityEntry or PostEntry { Post.Class: PostClass.Head } } hit && hit.End == hit.First + 1
            && ((sentence.Tokens[at + 1] is { IsName: true, IsSpaced: true, IsAllCapitals: false } && sentence.Covering(at + 1) is null) || (Grammar.Is(grammar.NameParticles, sentence.Tokens, at + 1) && at + 2 < sentence.Tokens.Length && sentence.Tokens[at + 2].IsName))
            && (hit.Entry is CityEntry ? sentence.PostAt(at - 1) is not null || sentence.Covering(at - 1) is { Entry: RankEntry } : sentence.Covering(at - 1) is { Entry: RankEntry or PostEntry });
    }

    /// <summary>"Francisco (Paco) X", "Miguel “Mike” X".</summary>
    private static int? AfterNickname(TaggedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (!sentence.Sentence.IsSign(at, '(') && !tokens[at].IsQuote)
        {
            return null;
        }

        var end = at + 1;
        while (end < Math.Min(tokens.Length, at + LongestNickname) && tokens[end].IsName && !tokens[end].IsAllCapitals && sentence.Covering(end) is null)
        {
            end++;
        }

        return end > at + 1 && end + 1 < tokens.Length && (tokens[at].IsQuote ? tokens[end].IsQuote : tokens[end].Is(')')) && IsNamePart(sentence, end + 1, isInside: false)
            ? end + 1
            : null;
    }

    private int AfterParticles(Token[] tokens, int at)
    {
        while (Grammar.Is(grammar.NameParticles, tokens, at))
        {
            at++;
        }

        return at;
    }

    /// <summary>"Angus King met", "Prime Minister Hun Sen": behind a given name, and with none behind it, a ruler's title or a short one is a family name.</summary>
    internal static bool IsFamilyName(TaggedSentence sentence, int at, Post post)
    {
        var tokens = sentence.Tokens;
        return sentence.HitFrom(at) is { } hit && hit.End == at + 1 && tokens[at] is { IsName: true, IsDotted: false, IsAllCapitals: false } && (post.Class == PostClass.Head || tokens[at].End - tokens[at].Start <= LongestShort)
            && at > 0 && tokens[at - 1] is { IsName: true, IsAllCapitals: false } && (sentence.Covering(at - 1) is null or { Entry: HonorificEntry { Honorific.IsNamePart: true } })
            && !(at + 1 < tokens.Length && tokens[at + 1] is { IsName: true, IsJoined: false })
            && IsTitled(sentence, at - 1);
    }

    /// <summary>Whether a title stands before the names that end here.</summary>
    private static bool IsTitled(TaggedSentence sentence, int last)
    {
        var first = last;
        while (first > 0 && last - first < LongestName && sentence.Tokens[first].IsName && sentence.Covering(first) is null)
        {
            first--;
        }

        return sentence.Covering(first) is { Entry: PostEntry or RankEntry or HonorificEntry or CountryEntry { Form: CountryForm.Name } };
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
            PostEntry entry => isInside && IsFamilyName(sentence, at, entry.Post),
            _ => false,
        };
    }
}
