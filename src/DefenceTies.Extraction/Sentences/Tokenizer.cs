using System.Collections.Frozen;
using System.Globalization;
using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Sentences;

/// <summary>Cuts text into words, numbers and signs with their places in the source.</summary>
/// <remarks>
/// A hyphen between two words is no token but a mark on the second one, so "Lt-Gen", "three-day" and "Waker-Uz-Zaman"
/// read like their unhyphenated twins. The dot of an abbreviation belongs to its word and ends no sentence.
/// </remarks>
internal sealed class Tokenizer(Vocabulary vocabulary, FrozenSet<string> abbreviations)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers of a phrase's words.</summary>
    internal int[] WordsOf(string phrase) => [.. Read(phrase, new TextSpan(0, phrase.Length)).Select(token => token.Word)];

    /// <summary>The tokens of a stretch of text.</summary>
    internal List<Token> Read(string text, TextSpan span)
    {
        var tokens = new List<Token>(span.Length / 5 + 1);
        var marks = TokenMarks.None;
        var at = span.Start;
        while (at < span.End)
        {
            if (IsBlank(text[at]))
            {
                marks |= TokenMarks.Spaced;
                at++;
                continue;
            }

            if (IsHyphen(text[at]) && marks == TokenMarks.None && tokens.Count > 0 && tokens[^1].End == at
                && tokens[^1].Kind is TokenKind.Word or TokenKind.Number && at + 1 < span.End && char.IsLetterOrDigit(text[at + 1]))
            {
                marks = TokenMarks.Joined;
                at++;
                continue;
            }

            var token = TokenAt(text, at, span.End, marks, tokens);
            tokens.Add(token);
            at = token.End;
            marks = TokenMarks.None;
        }

        return tokens;
    }

    private Token TokenAt(string text, int at, int end, TokenMarks marks, List<Token> before)
    {
        var first = text[at];
        if (IsApostrophe(first) && PossessiveEnd(text, at, end, before, marks) is { } possessiveEnd)
        {
            return new Token(at, possessiveEnd, TokenKind.Possessive, vocabulary.NumberOf("'s"), marks, first);
        }

        if (!char.IsLetterOrDigit(first))
        {
            var length = char.IsHighSurrogate(first) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            return new Token(at, at + length, TokenKind.Sign, vocabulary.NumberOf(text.AsSpan(at, length)), marks, first);
        }

        if (IsAddress(text.AsSpan(at, end - at)))
        {
            return new Token(at, AddressEnd(text, at, end), TokenKind.Address, 0, marks, first);
        }

        return char.IsDigit(first) ? NumberAt(text, at, end, marks) : WordAt(text, at, end, marks);
    }

    private Token NumberAt(string text, int at, int end, TokenMarks marks)
    {
        var stop = at;
        while (stop < end && (char.IsLetterOrDigit(text[stop]) || (text[stop] is '.' or ',' && stop + 1 < end && char.IsDigit(text[stop + 1]) && char.IsDigit(text[stop - 1]))))
        {
            stop++;
        }

        return new Token(at, stop, TokenKind.Number, vocabulary.NumberOf(text.AsSpan(at, stop - at)), marks, text[at]);
    }

    private Token WordAt(string text, int at, int end, TokenMarks marks)
    {
        var stop = at;
        while (stop < end && (IsInWord(text[stop]) || (IsApostrophe(text[stop]) && IsInnerApostrophe(text, stop, end))))
        {
            stop++;
        }

        while (stop - at == 1 || (marks & TokenMarks.InnerDot) != 0)
        {
            if (stop + 1 >= end || text[stop] != '.' || !char.IsLetter(text[stop + 1]) || (stop + 2 < end && char.IsLetterOrDigit(text[stop + 2])))
            {
                break;
            }

            stop += 2;
            marks |= TokenMarks.InnerDot;
        }

        var written = text.AsSpan(at, stop - at);
        var word = vocabulary.NumberOf(written);
        marks |= CaseOf(written);
        if (stop < end && text[stop] == '.' && IsAbbreviation(written, marks))
        {
            stop++;
            marks |= TokenMarks.Dotted;
        }

        return new Token(at, stop, TokenKind.Word, word, marks, text[at]);
    }

    private bool IsAbbreviation(ReadOnlySpan<char> written, TokenMarks marks)
    {
        if ((marks & TokenMarks.InnerDot) != 0 || (written.Length == 1 && char.IsUpper(written[0])))
        {
            return true;
        }

        Span<char> lower = stackalloc char[16];
        return written.Length <= lower.Length && written.ToLowerInvariant(lower) > 0 && _abbreviations.Contains(lower[..written.Length]);
    }

    private static TokenMarks CaseOf(ReadOnlySpan<char> written)
    {
        if (!char.IsUpper(written[0]))
        {
            return TokenMarks.None;
        }

        var letters = 0;
        foreach (var letter in written)
        {
            if (char.IsLower(letter))
            {
                return TokenMarks.Capitalised;
            }

            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return letters > 1 ? TokenMarks.Capitalised | TokenMarks.AllCapitals : TokenMarks.Capitalised;
    }

    private static int? PossessiveEnd(string text, int at, int end, List<Token> before, TokenMarks marks)
    {
        if (marks != TokenMarks.None || before.Count == 0 || before[^1].End != at || before[^1].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        if (at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2])))
        {
            return at + 2;
        }

        return text[at - 1] is 's' or 'S' && at + 2 < end && text[at + 1] == ' ' && char.IsLetter(text[at + 2]) ? at + 1 : null;
    }

    private static bool IsInnerApostrophe(string text, int at, int end) =>
        at + 1 < end && char.IsLetter(text[at + 1])
        && !(text[at + 1] is 's' or 'S' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2])));

    private static bool IsAddress(ReadOnlySpan<char> rest) =>
        rest[0] is 'h' or 'H' or 'w' or 'W'
        && (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private static int AddressEnd(string text, int at, int end)
    {
        while (at < end && !IsBlank(text[at]) && text[at] is not ('"' or '<' or '>' or ')'))
        {
            at++;
        }

        return at;
    }

    private static bool IsInWord(char letter) =>
        char.IsLetterOrDigit(letter)
        || letter == '\u00AD'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsBlank(char letter) =>
        char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F';

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`';

    private static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011' or '–';
}
