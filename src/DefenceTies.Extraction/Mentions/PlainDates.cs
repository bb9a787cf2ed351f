using System.Globalization;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads the numbers of days and years.</summary>
internal static class PlainDates
{
    /// <summary>"Dec 09,2021": a page that leaves out the space.</summary>
    internal static (int Day, int Year)? DayAndYear(Token[] tokens, string text, int at) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Number && text[tokens[at].Start..tokens[at].End].Split(',') is [{ Length: <= 2 } day, { Length: 4 } year]
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written is >= 1900 and <= 2199
            ? (number, written)
            : null;

    internal static int? Year(Token token, string text) =>
        token.Kind == TokenKind.Number && token.End - token.Start == 4 && Number(token, text) is { } year and >= 1800 and <= 2199 ? year : null;

    internal static int? Number(Token token, string text) =>
        token.Kind == TokenKind.Number && int.TryParse(text.AsSpan(token.Start, token.End - token.Start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
