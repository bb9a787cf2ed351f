using System.Text;
using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>Whether the sentence that a reader named is among those given as evidence.</summary>
internal static class EvidenceCheck
{
    private const int MaxSpan = 600;
    private const int MaxSpans = 8;
    private const int WordsToFind = 5;
    private const int Leeway = 3;

    /// <summary>Looks for the sentence; none when the text does not hold its first words.</summary>
    internal static bool? Holds(string text, string? evidence, IReadOnlyList<SpanOutput>? spans)
    {
        var words = Straight(evidence ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsToFind).ToArray();
        var at = words.Length == 0 ? -1 : Find(Straight(text), words);
        return at < 0
            ? null
            : (spans ?? []).Where(span => span.End - span.Start <= MaxSpan).Take(MaxSpans).Any(span => span.Start - Leeway <= at && at < span.End);
    }

    private static int Find(string text, string[] words)
    {
        for (var at = text.IndexOf(words[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(words[0], at + 1, StringComparison.Ordinal))
        {
            if (Follows(text, at + words[0].Length, words.AsSpan(1)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Follows(string text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var start = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == start || string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            {
                return false;
            }

            at += word.Length;
        }

        return true;
    }

    private static string Straight(string text) =>
        new StringBuilder(text).Replace('‘', '\'').Replace('’', '\'').Replace('“', '"').Replace('”', '"').ToString();
}
