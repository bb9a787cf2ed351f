using System.Text.RegularExpressions;
using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Reading;

/// <summary>Cuts a text into paragraphs: lines, wrapped ones joined, with a collection's header apart.</summary>
internal static partial class LineReader
{
    private const int ShortestWrapped = 50;

    /// <summary>The paragraphs that hold something, without the white space around them.</summary>
    internal static IEnumerable<TextSpan> Read(string text)
    {
        TextSpan? held = null;
        foreach (var line in Lines(text))
        {
            if (held is { } before && IsWrapped(text, before, line))
            {
                held = new TextSpan(before.Start, line.End);
                continue;
            }

            if (held is { } whole)
            {
                yield return whole;
            }

            held = line;
            var header = Header().Match(text, line.Start, line.Length);
            if (header.Success && header.Index == line.Start)
            {
                yield return new TextSpan(line.Start, line.Start + header.Length);
                held = Trimmed(text, line.Start + header.Length, line.End);
            }
        }

        if (held is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The day that a collection's header gives, or none.</summary>
    internal static bool IsHeader(string line) => Header().Match(line) is { Success: true, Index: 0 } match && match.Length == line.Length;

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            end = end < 0 ? text.Length : start + end;
            if (Trimmed(text, start, end) is { } line)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    private static TextSpan? Trimmed(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return start < end ? new TextSpan(start, end) : null;
    }

    /// <summary>
    /// Whether the line goes on where the one before broke off: no blank line between, no full stop, and a small letter
    /// next, or a word before that cannot be the last.
    /// </summary>
    private static bool IsWrapped(string text, TextSpan before, TextSpan line) =>
        before.Length >= ShortestWrapped
        && (char.IsLower(text[line.Start]) || IsUnfinished(text, before))
        && text[before.End - 1] is not ('.' or '!' or '?' or ':' or '"' or '”')
        && text.AsSpan(before.End, line.Start - before.End).Count('\n') <= 1;

    private static bool IsUnfinished(string text, TextSpan line)
    {
        var last = text.AsSpan(line.Start, line.Length);
        last = last[(last.LastIndexOf(' ') + 1)..];
        return last[^1] == ',' || last is "in" or "at" or "of" or "to" or "the" or "a" or "an" or "and" or "for" or "on" or "with" or "by" or "from";
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter is '\uFEFF' or '\u200B';

    [GeneratedRegex(@"date [0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
