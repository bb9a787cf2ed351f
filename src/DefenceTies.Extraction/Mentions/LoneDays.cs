using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds days whose month is left out: "on the 2nd", "since the 17th"; "on the 13th round" is none.</summary>
internal sealed class LoneDays(Vocabulary vocabulary)
{
    private readonly int _the = vocabulary.NumberOf("the");
    private readonly int[] _before = [.. "on since until till to through from by".Split(' ').Select(word => vocabulary.NumberOf(word))];
    private readonly int[] _after = [.. "and but by with at in to until till when where who which for as he she they it".Split(' ').Select(word => vocabulary.NumberOf(word))];

    /// <summary>The date that a number stands for, or none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="text">The whole source.</param>
    /// <param name="at">The token of the number.</param>
    /// <param name="day">The number, one that a month can have.</param>
    internal DateMention? At(Token[] tokens, string text, int at, int day) =>
        at > 1 && tokens[at - 1].Word == _the && _before.Contains(tokens[at - 2].Word) && !char.IsAsciiDigit(text[tokens[at].End - 1]) && EndsPhrase(tokens, at + 1)
            ? new DateMention(at, at + 1, new DayOfMonth(day))
            : null;

    private bool EndsPhrase(Token[] tokens, int at) => at >= tokens.Length || tokens[at].Kind == TokenKind.Sign || _after.Contains(tokens[at].Word);
}
