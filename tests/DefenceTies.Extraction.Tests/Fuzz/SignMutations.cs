using System.Text;
using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>Puts signs in, takes signs out, and changes letters.</summary>
internal static class SignMutations
{
    /// <summary>Signs that break careless readers: half pairs, marks without a letter, marks of direction, blanks of all kinds.</summary>
    private static readonly string[] s_signs =
    [
        "\uD800", "\uDC00", "\uDBFF", "👍", "🇵🇰", "👨‍👩‍👧", "𝐃", "\u0301", "\u0301\u0327\u0323", "\u20DD", "\u200F", "\u200E", "\u202E", "\u2066", "\u2069", "\u061C", "\u00AD", "\u00A0", "\u202F",
        "\u3000", "\u200B", "\u200D", "\uFEFF", "\u2028", "\u2029", "\u0085", "\v", "\f", "\t", "\0", "\u0001", "\u001B", "\u007F", "\uFFFD", "\uFFFF", "\uFDFA", "ﬁ", "ß", "İ", "ı", "ǆ", "½", "²", "٣", "५", "ⅷ",
        "１", "你好", "Москва", "الرياض", "\r", "\r\n", "\n", "\n\n\n", " ", "<", "&", ">", "|", "/", "\\", "{", "}", "%", ".", ",", ";", ":", "'", "-", "(", ")", "[", "$", "€", "@", "#", "_", "*",
    ];

    internal static IReadOnlyList<Mutation> All { get; } =
    [
        new("odd signs put in", (text, chance) => Sprinkle(text, chance, () => s_signs[chance.Next(s_signs.Length)])),
        new("random units put in", (text, chance) => Sprinkle(text, chance, () => ((char)chance.Next(char.MaxValue + 1)).ToString())),
        new("one odd sign after every letter", (text, chance) => AfterEach(text, s_signs[chance.Next(s_signs.Length)])),
        new("units replaced at random", (text, chance) => Each(text, letter => chance.Next(30) == 0 ? (char)chance.Next(char.MaxValue + 1) : letter)),
        new("blanks taken out", (text, chance) => Without(text, " ", chance)),
        new("line breaks taken out", (text, chance) => Without(text, "\n", chance)),
        new("full stops taken out", (text, chance) => Without(text, ".", chance)),
        new("signs taken out", (text, _) => string.Concat(text.Where(letter => char.IsLetterOrDigit(letter) || char.IsWhiteSpace(letter)))),
        new("every blank a line break", (text, _) => text.Replace(' ', '\n')),
        new("all on one line", (text, _) => OneLine(text)),
        new("upper case", (text, _) => text.ToUpperInvariant()),
        new("lower case", (text, _) => text.ToLowerInvariant()),
        new("case at random", (text, chance) => Each(text, letter => chance.Next(2) == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter))),
        new("letters taken apart from their marks", (text, _) => Folding.WellFormed(text).Normalize(NormalizationForm.FormKD)),
        new("digits changed", (text, chance) => Each(text, letter => char.IsAsciiDigit(letter) ? (char)('0' + chance.Next(10)) : letter)),
    ];

    internal static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');

    private static string Sprinkle(string text, Random chance, Func<string> sign)
    {
        var every = chance.Next(1, 200);
        var sprinkled = new StringBuilder(text.Length * 2);
        foreach (var letter in text)
        {
            sprinkled.Append(letter);
            if (chance.Next(every) == 0)
            {
                sprinkled.Append(sign());
            }
        }

        return sprinkled.ToString();
    }

    private static string AfterEach(string text, string sign) => string.Concat(text.Select(letter => letter + sign));

    private static string Each(string text, Func<char, char> change) => string.Concat(text.Select(change));

    private static string Without(string text, string sign, Random chance)
    {
        var parts = text.Split(sign);
        var kept = chance.Next(5);
        return string.Concat(parts.Select(part => part + (chance.Next(5) < kept ? sign : "")));
    }
}
