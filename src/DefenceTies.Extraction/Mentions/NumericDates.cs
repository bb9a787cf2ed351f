using System.Globalization;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Mentions;

/// <summary>
/// Reads dates in digits alone: "2024-03-08", "09.07.2021", "15/11/2020". Where day and month could be swapped the day
/// is read first, as most of the world writes it.
/// </summary>
internal static class NumericDates
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int Months = 12;

    /// <summary>The date that begins at a token, or none.</summary>
    internal static DateMention? At(Token[] tokens, string text, int at)
    {
        if (tokens[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var written = tokens[at].Span.In(text);
        if (written.Split('.') is [var first, var second, var third])
        {
            return DateOf(first, second, third) is { } dotted ? new DateMention(at, at + 1, dotted) : null;
        }

        var step = at + 1 < tokens.Length && tokens[at + 1].Is('/') ? 2 : 1;
        if (at + 2 * step >= tokens.Length || (step == 1 ? !tokens[at + 1].IsJoined || !tokens[at + 2].IsJoined : !tokens[at + 3].Is('/')))
        {
            return null;
        }

        return DateOf(written, tokens[at + step].Span.In(text), tokens[at + 2 * step].Span.In(text)) is { } date
            ? new DateMention(at, at + 2 * step + 1, date)
            : null;
    }

    private static WrittenDate? DateOf(string first, string second, string third)
    {
        if (!TryRead(first, out var one) || !TryRead(second, out var two) || !TryRead(third, out var three))
        {
            return null;
        }

        return first.Length == 4 ? Date(one, two, three)
            : third.Length != 4 ? null
            : two > Months ? Date(three, one, two)
            : Date(three, two, one);
    }

    private static WrittenDate? Date(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= Months && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDate(year, null, month, day)
            : null;

    private static bool TryRead(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
