using System.Globalization;
using DefenceTies.Register.Indexing;

namespace DefenceTies.Register.Search;

/// <summary>Cuts out of a text the words around what was found.</summary>
internal static class Snippets
{
    private const int WordsShown = 36;
    private const int WordsBefore = 8;
    private const int MostRead = 400_000;

    /// <summary>The snippet, in pieces; empty when the text has nothing of what was asked for.</summary>
    internal static IReadOnlyList<SnippetPiece> Of(string text, SearchWords asked)
    {
        var read = text.Length > MostRead ? text[..MostRead] : text;
        var (words, spans) = WordsIn(read);
        var hits = HitsIn(words, asked);
        if (hits.Count == 0)
        {
            return [];
        }

        var best = hits.MaxBy(hit => (hits.Where(other => other.At >= hit.At && other.At < hit.At + WordsShown - WordsBefore).Select(other => other.Phrase).Distinct().Count(), -hit.At));
        var first = Math.Max(0, best.At - WordsBefore);
        var last = Math.Min(words.Count, first + WordsShown) - 1;
        return [.. Pieces(read, spans, first, last, [.. hits.Where(hit => hit.At >= first && hit.At + hit.Length - 1 <= last)])];
    }

    private static List<(int At, int Length, int Phrase)> HitsIn(List<string> words, SearchWords asked)
    {
        var hits = new List<(int At, int Length, int Phrase)>();
        for (var at = 0; at < words.Count; at++)
        {
            for (var phrase = 0; phrase < asked.Wanted.Count; phrase++)
            {
                if (asked.Wanted[phrase].StandsAt(words, at))
                {
                    hits.Add((at, asked.Wanted[phrase].Words.Count, phrase));
                }
            }
        }

        return hits;
    }

    private static IEnumerable<SnippetPiece> Pieces(string text, List<(int Start, int End)> spans, int first, int last, IReadOnlyList<(int At, int Length, int Phrase)> hits)
    {
        var at = spans[first].Start;
        foreach (var (word, length, _) in hits)
        {
            var (start, end) = (spans[word].Start, spans[word + length - 1].End);
            if (start < at)
            {
                continue;
            }

            if (start > at)
            {
                yield return new SnippetPiece((at == spans[first].Start && first > 0 ? "… " : "") + Plain(text[at..start]), false);
            }

            yield return new SnippetPiece(Plain(text[start..end]), true);
            at = end;
        }

        var rest = Plain(text[at..spans[last].End]) + (last < spans.Count - 1 ? " …" : "");
        if (rest.Length > 0)
        {
            yield return new SnippetPiece(rest, false);
        }
    }

    // Line breaks of the page mean nothing in a snippet.
    private static string Plain(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));

    private static (List<string> Words, List<(int Start, int End)> Spans) WordsIn(string text)
    {
        var words = new List<string>();
        var spans = new List<(int Start, int End)>();
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && IsInWord(text[end]))
            {
                end++;
            }

            foreach (var word in IndexedText.WordsOf(text[at..end]))
            {
                words.Add(word);
                spans.Add((at, end));
            }

            at = Math.Max(end, at + 1);
        }

        return (words, spans);
    }

    // What folding keeps inside a word, or leaves out of it without parting it.
    private static bool IsInWord(char sign) =>
        char.IsLetterOrDigit(sign) || sign is '\'' or '’' or '‘' or '`'
        || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter;
}
