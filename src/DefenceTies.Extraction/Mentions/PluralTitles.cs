using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Reads several people behind one title in the plural: "prime ministers X and Y", "the Estonian and Latvian defence
/// ministers, X and Y". As many countries before the title as names behind it belong to them in their order.
/// </summary>
internal sealed class PluralTitles(Grammar grammar, NameReader people)
{
    private const int LongestTitle = 4;
    private const int MostNames = 6;
    private const int LongestField = 7;
    private const int FarthestCountry = 14;

    /// <summary>The people of a sentence who share a title.</summary>
    internal IEnumerable<PersonMention> Read(TaggedSentence sentence, ArticlePeople met)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (grammar.PluralTitles.EndAt(sentence.Tokens, at) is not { } end || end - at > LongestTitle || sentence.PostAt(at) is { IsCounterpart: false } post && post.First < at)
            {
                continue;
            }

            var after = AfterOwners(sentence, end);
            var names = Names(sentence, sentence.Sentence.IsSign(after, ',') ? after + 1 : after);
            var countries = names.Count > 1 ? Countries(sentence, at, after) : [];
            if (names.Count > 1 && countries.Count == 0)
            {
                countries = Own(sentence, names);
            }

            foreach (var (index, (first, last)) in names.Count > 1 ? names.Index() : [])
            {
                var country = countries.Count == names.Count ? countries[index] : null;
                var person = met.Meet(NameReader.NameOf(sentence.Sentence.WordsOf(first, last)), country);
                person.TakePostText(Singular(sentence.Sentence.WordsOf(at, end)));
                person.IsTitled = true;
                Rank? rank = null;
                people.AfterTitles(sentence, TitleOf(sentence, first), ref rank);
                person.Take(null, rank);
                if (country is not null)
                {
                    person.TakeCountry(country);
                }

                yield return new PersonMention(first, last, person, sentence.Sentence.SpanOf(first, last), null);
            }

            at = end - 1;
        }
    }

    /// <summary>The place of the ranks and honorifics before a name.</summary>
    private static int TitleOf(TaggedSentence sentence, int name)
    {
        var first = name;
        while (sentence.HitTo(first) is { Entry: RankEntry or HonorificEntry } title)
        {
            first = title.First;
        }

        return first;
    }

    /// <summary>"X and Y", "X, Y and Z".</summary>
    private List<(int First, int End)> Names(TaggedSentence sentence, int at)
    {
        var names = new List<(int First, int End)>();
        while (names.Count < MostNames)
        {
            var first = people.AfterTitles(sentence, at);
            var end = people.NameEnd(sentence, first);
            if (end == first || sentence.PersonAt(first) is not null)
            {
                return names.Count == 1 && sentence.PersonAt(first) is not null ? [] : names;
            }

            names.Add((first, end));
            end = AfterField(sentence, AfterOwners(sentence, end));
            at = sentence.Sentence.IsSign(end, ',') ? end + 1 : end;
            at = at < sentence.Tokens.Length && sentence.Tokens[at].Word == grammar.And ? at + 1 : at;
            if (at == end)
            {
                break;
            }
        }

        return names;
    }

    /// <summary>"X (Defense) and Y (Foreign Affairs)": the place after the field of each.</summary>
    private static int AfterField(TaggedSentence sentence, int at)
    {
        if (!sentence.Sentence.IsSign(at, '('))
        {
            return at;
        }

        for (var end = at + 2; end < Math.Min(sentence.Tokens.Length, at + LongestField); end++)
        {
            if (sentence.Sentence.IsSign(end, ')'))
            {
                return end + 1;
            }
        }

        return at;
    }

    /// <summary>"X of Australia and Y of Fiji": the country behind each name.</summary>
    private List<CountryCode> Own(TaggedSentence sentence, List<(int First, int End)> names) =>
        [.. names.Select(name => name.End < sentence.Tokens.Length && sentence.Tokens[name.End].Word == grammar.Of
            ? sentence.EntryFrom<CountryEntry>(Grammar.Is(grammar.Determiners, sentence.Tokens, name.End + 1) ? name.End + 2 : name.End + 1)?.Code : null).OfType<CountryCode>()];

    /// <summary>The place after "of the two countries" or "of Estonia and Latvia".</summary>
    private int AfterOwners(TaggedSentence sentence, int at)
    {
        if (at >= sentence.Tokens.Length || sentence.Tokens[at].Word != grammar.Of)
        {
            return at;
        }

        if (grammar.BothSides.EndAt(sentence.Tokens, at + 1) is { } both)
        {
            return both;
        }

        var end = at;
        for (var next = at + 1; next < Math.Min(at + FarthestCountry, sentence.Tokens.Length);)
        {
            if (sentence.HitFrom(next) is { Entry: CountryEntry } hit)
            {
                next = end = hit.End;
            }
            else if (sentence.Tokens[next].Word == grammar.And || sentence.Tokens[next].Is(',') || Grammar.Is(grammar.Determiners, sentence.Tokens, next))
            {
                next++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The countries before the title, or between it and the names.</summary>
    private static List<CountryCode> Countries(TaggedSentence sentence, int title, int names)
    {
        var countries = new List<CountryCode>();
        for (var at = Math.Max(0, title - FarthestCountry); at < names; at++)
        {
            if (sentence.EntryFrom<CountryEntry>(at) is { } entry)
            {
                countries.Add(entry.Code);
            }
            else if (at < title && sentence.Tokens[at].Kind == TokenKind.Sign && !sentence.Tokens[at].Is(','))
            {
                countries.Clear();
            }
        }

        return countries;
    }

    private static string Singular(string title) => title.EndsWith('s') ? title[..^1] : title;
}
