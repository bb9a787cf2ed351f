using System.Globalization;

namespace DefenceTies.Domain.Time;

/// <summary>Parts a typed date into words, numbers and signs.</summary>
internal static class DateTokens
{
    private const int MostDigits = 8;
    private static readonly HashSet<string> s_endings = new(StringComparer.Ordinal) { "st", "nd", "rd", "th" };

    /// <summary>The tokens: dashes of all lengths are one sign, and "th" after a number says nothing.</summary>
    internal static IReadOnlyList<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        var at = 0;
        while (at < text.Length)
        {
            var isClose = at > 0 && !char.IsWhiteSpace(text[at - 1]);
            if (char.IsAsciiDigit(text[at]))
            {
                var end = EndOf(text, at, char.IsAsciiDigit);
                var number = end - at <= MostDigits ? int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
                tokens.Add(new DateToken("", number, end - at, isClose));
                at = end;
            }
            else if (char.IsLetter(text[at]))
            {
                var end = EndOf(text, at, char.IsLetter);
                var word = text[at..end].ToLowerInvariant();
                if (tokens is not [.., { IsShort: true }] || !s_endings.Contains(word))
                {
                    tokens.Add(new DateToken(word, 0, 0, isClose));
                }

                at = end;
            }
            else
            {
                if (!char.IsWhiteSpace(text[at]))
                {
                    tokens.Add(new DateToken(text[at] is '–' or '—' or '‑' or '−' ? "-" : text[at].ToString(), 0, 0, isClose));
                }

                at++;
            }
        }

        return tokens;
    }

    private static int EndOf(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }
}
