using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds days whose month is left out: "on the 2nd", "since the 17th"; "on the 13th round" is none.</summary>
internal sealed class LoneDays(Vocabulary vocabulary)
{
    private readonly int _and = vocabulary.NumberOf("and");
    private readonly int _between = vocabulary.NumberOf("between");
    private readonly int[] _joins = [.. "to until till through".Split(' ').Select(word => vocabulary.NumberOf(word))];
    private readonly int _the = vocabulary.NumberOf("the");
    private readonly int[] _before = [.. "on since until till to through from by between".Split(' ').Select(word => vocabulary.NumberOf(word))];
    private readonly int[] _after = [.. "and but by with at in to until till when where who which for as he she they it through".Split(' ').Select(word => vocabulary.NumberOf(word))];

    /// <summary>The date that a number stands for, or none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="text">The whole source.</param>
    /// <param name="at">The token of the number.</param>
    /// <param name="day">The number, one that a month can have.</param>
    internal DateMention? At(Token[] tokens, string text, int at, int day) =>
        at > 1 && tokens[at - 1].Word == _the && _before.Contains(tokens[at - 2].Word) && !char.IsAsciiDigit(text[tokens[at].End - 1]) && EndsPhrase(tokens, at + 1)
            ? RangeAt(tokens, text, at, day) ?? new DateMention(at, at + 1, new DayOfMonth(day))
            : null;

    /// <summary>"the 10th through the 20th", "the 2nd and the 5th".</summary>
    private DateMention? RangeAt(Token[] tokens, string text, int at, int day)
    {
        if (at + 3 >= tokens.Length || tokens[at + 2].Word != _the || tokens[at + 3].Kind != TokenKind.Number || !(_joins.Contains(tokens[at + 1].Word) || (tokens[at + 1].Word == _and && tokens[at - 2].Word == _between)))
        {
            return null;
        }

        var written = text.AsSpan(tokens[at + 3].Start, tokens[at + 3].End - tokens[at + 3].Start).TrimEnd("stndrh");
        return int.TryParse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var last) && last > day && last <= 31 ? new DateMention(at, at + 4, new DaysOfMonth(day, last)) : null;
    }

    private bool EndsPhrase(Token[] tokens, int at) => at >= tokens.Length || tokens[at].Kind == TokenKind.Sign || _after.Contains(tokens[at].Word);
}
