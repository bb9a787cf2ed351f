using System.Text;
using DefenceTies.Domain.Articles;

namespace DefenceTies.Register.Citing;

/// <summary>Looks words up in a text in spite of what copying does to them.</summary>
internal static class PassageText
{
    /// <summary>Where words stand in a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="words">The words.</param>
    /// <param name="most">How many places are wanted at most.</param>
    internal static IReadOnlyList<TextSpan> Find(string text, int start, int end, string words, int most)
    {
        var (folded, places) = Fold(text, start, end);
        var (sought, _) = Fold(words, 0, words.Length);
        var found = new List<TextSpan>();
        for (var at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0 && sought.Length > 0 && found.Count < most; at = folded.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            found.Add(new TextSpan(places[at], places[at + sought.Length - 1] + 1));
        }

        return found;
    }

    /// <summary>A stretch of a text that parts no letter of two units.</summary>
    internal static string Slice(string text, int start, int end)
    {
        var first = start < end && start > 0 && char.IsLowSurrogate(text[start]) ? start + 1 : start;
        var last = end > first && end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text[first..last];
    }

    // Each unit of the folded text with its place, so that what is found there has its exact place in the text itself.
    private static (string Folded, List<int> Places) Fold(string text, int start, int end)
    {
        var (folded, places) = (new StringBuilder(end - start), new List<int>(end - start));
        for (var at = start; at < end; at++)
        {
            var unit = Fold(text[at]);
            if (unit == ' ' && (folded.Length == 0 || folded[^1] == ' '))
            {
                continue;
            }

            folded.Append(unit);
            places.Add(at);
        }

        while (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return (folded.ToString(), places);
    }

    private static char Fold(char unit) => unit switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201F' or '\u2033' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        _ when char.IsWhiteSpace(unit) || char.IsControl(unit) => ' ',
        _ => char.ToLowerInvariant(unit),
    };
}
