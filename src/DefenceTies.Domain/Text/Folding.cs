using System.Globalization;
using System.Text;

namespace DefenceTies.Domain.Text;

/// <summary>Folds text to what two spellings of one name have in common.</summary>
public static class Folding
{
    private const char MirroredMark = '\uFFFE';

    /// <summary>
    /// Lower case without marks on letters; hyphens, dots, apostrophes and all other signs become one blank between
    /// words, but an apostrophe inside a word vanishes. "Türkiye" and "TURKIYE" fold alike, so do "Waker-Uz-Zaman" and
    /// "Waker Uz Zaman".
    /// </summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(letter);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter
                || letter is '\'' or '’' or '‘' or '`')
            {
                continue;
            }

            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(Plain(char.ToLowerInvariant(letter)));
            }
            else if (folded is { Length: > 0 } && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The text as normalisation takes it: without halves of surrogate pairs and the mirrored byte-order mark, which are no letters.</summary>
    public static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains(MirroredMark, StringComparison.Ordinal)
            ? string.Concat(text.EnumerateRunes()).Replace(MirroredMark, '\uFFFD')
            : text;

    private static string Plain(char letter) => letter switch
    {
        'ı' => "i",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ə' => "a",
        _ => letter.ToString(),
    };
}
