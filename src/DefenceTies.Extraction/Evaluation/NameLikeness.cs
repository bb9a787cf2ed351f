using System.Globalization;
using System.Text;
using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>When the scorer takes two names for one.</summary>
internal static class NameLikeness
{
    /// <summary>The ratio from which two folded names are one, as in the reference scorer.</summary>
    private const double SameFrom = 0.82;

    /// <summary>Lower-case ASCII letters, digits and blanks; hyphens and dots become blanks, other signs vanish.</summary>
    internal static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var letter in Folding.WellFormed(text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var plain = letter is '-' or '.' ? ' ' : char.ToLowerInvariant(letter);
            if (plain == ' ' || char.IsAsciiLetterOrDigit(plain))
            {
                folded.Append(plain);
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>Whether both name one person.</summary>
    internal static bool SamePerson(string? left, string? right)
    {
        var x = Fold(left).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var y = Fold(right).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return x.Length > 0 && y.Length > 0
            && (Ratio(string.Join(' ', x), string.Join(' ', y)) >= SameFrom
                || (x[^1] == y[^1] && (x[0][0] == y[0][0] || x.Length == 1 || y.Length == 1)));
    }

    /// <summary>Twice the letters in matching blocks, over all letters (Ratcliff and Obershelp, 1988).</summary>
    internal static double Ratio(string left, string right) =>
        left.Length + right.Length == 0 ? 1 : 2.0 * Matching(left, right) / (left.Length + right.Length);

    private static int Matching(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (at, against, length) = LongestBlock(left, right);
        return length == 0
            ? 0
            : length + Matching(left[..at], right[..against]) + Matching(left[(at + length)..], right[(against + length)..]);
    }

    private static (int At, int Against, int Length) LongestBlock(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var best = (At: 0, Against: 0, Length: 0);
        var row = new int[right.Length + 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = right.Length; j > 0; j--)
            {
                row[j] = left[i] == right[j - 1] ? row[j - 1] + 1 : 0;
            }

            for (var j = 1; j <= right.Length; j++)
            {
                if (row[j] > best.Length)
                {
                    best = (i - row[j] + 1, j - row[j], row[j]);
                }
            }
        }

        return best;
    }
}
