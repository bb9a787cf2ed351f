using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Wording;

/// <summary>
/// Reads patterns. Plain words stand for themselves, <c>{set}</c> for any phrase of a word set, <c>{type}</c> or
/// <c>{name:type}</c> for a mention, a star before a word or set for the words that carry the verb, <c>..</c> for up to five words, <c>...</c> for up to twenty-five, <c>(a | b)</c>
/// for a choice, <c>(a)?</c> for what may be missing.
/// </summary>
internal sealed class PatternParser(WordSets sets, Tokenizer tokenizer)
{
    private const int ShortGap = 5;
    private const int LongGap = 25;
    private const int MostVariants = 96;

    private readonly int _possessive = tokenizer.WordsOf("x's")[^1];

    /// <summary>All ways to read a pattern.</summary>
    /// <exception cref="KnowledgeException">The pattern is malformed, or names what does not exist.</exception>
    internal IReadOnlyList<PatternVariant> Parse(string pattern, YamlPlace place)
    {
        var pieces = Pieces(pattern);
        var at = 0;
        var runs = Choice(pieces, ref at, place);
        if (at < pieces.Count)
        {
            throw place.Wrong($"'{pieces[at]}' is out of place in the pattern");
        }

        return [.. runs.Select(run => VariantOf(run, place))];
    }

    private List<List<PatternElement>> Choice(List<string> pieces, ref int at, YamlPlace place)
    {
        var runs = Run(pieces, ref at, place);
        while (at < pieces.Count && pieces[at] == "|")
        {
            at++;
            runs.AddRange(Run(pieces, ref at, place));
        }

        return runs;
    }

    private List<List<PatternElement>> Run(List<string> pieces, ref int at, YamlPlace place)
    {
        List<List<PatternElement>> runs = [[]];
        while (at < pieces.Count && pieces[at] is not ("|" or ")" or ")?"))
        {
            if (pieces[at] != "(")
            {
                var piece = pieces[at++];
                var elements = piece[0] == '*' ? [new StarElement(), .. ElementsOf(piece[1..], place)] : ElementsOf(piece, place);
                runs.ForEach(run => run.AddRange(elements));
                continue;
            }

            at++;
            var inner = Choice(pieces, ref at, place);
            if (at == pieces.Count)
            {
                throw place.Wrong("a bracket of the pattern is not closed");
            }

            if (pieces[at++] == ")?")
            {
                inner.Add([]);
            }

            runs = [.. runs.SelectMany(run => inner.Select(tail => (List<PatternElement>)[.. run, .. tail]))];
            if (runs.Count > MostVariants)
            {
                throw place.Wrong($"the pattern can be read in more than {MostVariants} ways");
            }
        }

        return runs;
    }

    private IEnumerable<PatternElement> ElementsOf(string piece, YamlPlace place)
    {
        switch (piece)
        {
            case "..":
                return [new GapElement(ShortGap)];
            case "...":
                return [new GapElement(LongGap)];
            case "'s":
                return [new WordElement(_possessive)];
            case ['{', .. var inner, '}']:
                return [Braced(inner, place)];
            default:
                return tokenizer.WordsOf(piece).Select(word => new WordElement(word));
        }
    }

    private PatternElement Braced(string inner, YamlPlace place)
    {
        var colon = inner.IndexOf(':', StringComparison.Ordinal);
        if (Domain.Text.Words.TryRead<SlotType>(inner[(colon + 1)..], out var type))
        {
            return new SlotElement(colon < 0 ? inner : inner[..colon], type);
        }

        return sets.Find(inner) is { } set ? new SetElement(set) : throw place.Wrong($"'{{{inner}}}' is neither a slot nor a word set");
    }

    /// <summary>A run is found by its starred words, else by its first word set, else by its first word.</summary>
    private static PatternVariant VariantOf(List<PatternElement> run, YamlPlace place)
    {
        var star = run.FindIndex(element => element is StarElement);
        var elements = run.Where(element => element is not StarElement).ToList();
        var trigger = star >= 0 ? star : elements.FindIndex(element => element is SetElement);
        if (trigger < 0)
        {
            trigger = elements.FindIndex(element => element is WordElement);
        }

        return trigger >= 0 && elements[trigger] is SetElement or WordElement
            ? new PatternVariant(elements, trigger)
            : throw place.Wrong("a pattern needs a word or a word set to be found by");
    }

    private static List<string> Pieces(string pattern)
    {
        var spaced = pattern.Replace("(", " ( ", StringComparison.Ordinal)
            .Replace(")?", " \u0001 ", StringComparison.Ordinal)
            .Replace(")", " ) ", StringComparison.Ordinal)
            .Replace("\u0001", ")?", StringComparison.Ordinal)
            .Replace("|", " | ", StringComparison.Ordinal);
        return [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Stands before the words that carry the verb while a pattern is read.</summary>
    private sealed record StarElement : PatternElement;
}
