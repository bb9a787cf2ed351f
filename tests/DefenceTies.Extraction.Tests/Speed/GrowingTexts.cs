using System.Globalization;
using DefenceTies.Extraction.Tests.Evaluation;

namespace DefenceTies.Extraction.Tests.Speed;

/// <summary>Texts of any length, each of a kind that some way of reading takes too long for.</summary>
internal static class GrowingTexts
{
    private static readonly string s_news = string.Join("\n\n", Corpus.Texts());

    private static readonly string[] s_sides = ["Kenya", "Brazil", "Japan", "Turkey", "Oman", "Ghana", "Nepal", "Chile"];

    /// <summary>The kinds by their names; each makes a text of so many units.</summary>
    internal static IReadOnlyDictionary<string, Func<int, string>> Kinds { get; } = new Dictionary<string, Func<int, string>>
    {
        ["news"] = units => Repeat(s_news, units),
        ["news on one line"] = units => Repeat(s_news.Replace('\r', ' ').Replace('\n', ' '), units),
        ["news without full stops"] = units => Repeat(s_news.Replace(".", "", StringComparison.Ordinal), units),
        ["news in one word"] = units => Repeat(string.Concat(s_news.Where(char.IsLetter)), units),
        ["one article per line"] = units => Repeat("date 2025-07-08 Pakistan's Foreign Minister Imran Malik visited Dhaka on Sunday.\n", units),
        ["a new agreement in every sentence"] = units => Numbered(units, at => $"Kenya and Brazil signed the {Name(at)} defence cooperation agreement on July {at % 30 + 1}, 20{at % 25:D2}. "),
        ["new people in every paragraph"] = units => Numbered(units, at => $"Gen. {Name(at)} {Name(at / 7)}, the army chief of Kenya, met Brazilian Defence Minister {Name(at + 3)} {Name(at / 3)} in Nairobi on Monday. The general thanked {Name(at / 3)}.\n"),
        ["new events in every paragraph"] = units => Numbered(units, at => $"{s_sides[at % s_sides.Length]} and {s_sides[at / 7 % s_sides.Length]} held the {Name(at)} exercise on July {at % 30 + 1}, 20{at % 25:D2}. Army chief Gen. {Name(at)} Malik visited {s_sides[at % 5]} on May {at % 30 + 1}.\n"),
        ["people only"] = units => Repeat("Gen. Imran Malik met with ", units),
        ["countries only"] = units => Repeat("Pakistan and ", units),
        ["triggers only"] = units => Repeat("visited signed met ", units),
        ["dates only"] = units => Repeat("on Sunday, October 28, 2025 last month 31/12/2025 ", units),
        ["money only"] = units => Repeat("$5 billion ", units),
        ["addresses only"] = units => Repeat("https://a.b/c www.d.e ", units),
        ["headlines only"] = units => Numbered(units, at => $"Chief Of Staff {Name(at)} Visits Capital For Talks On Defence Ties\n"),
        ["quotations in quotations"] = units => string.Concat(Enumerable.Repeat('“', units / 2)) + string.Concat(Enumerable.Repeat('”', units / 2)),
        ["brackets"] = units => Repeat("(", units),
        ["line breaks"] = units => Repeat("\n", units),
        ["abbreviations"] = units => Repeat("x.y.", units),
        ["marks without letters"] = units => Repeat("a\u0301\u0327\u200F", units),
    };

    private static string Repeat(string piece, int units) => string.Concat(Enumerable.Repeat(piece, units / piece.Length + 1))[..units];

    private static string Numbered(int units, Func<int, string> piece) =>
        string.Concat(Enumerable.Range(0, units / piece(0).Length + 1).Select(piece));

    /// <summary>A name for a number: numbers themselves are no names.</summary>
    private static string Name(int number) =>
        "N" + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "aeiouklmrs"[digit - '0']));
}
