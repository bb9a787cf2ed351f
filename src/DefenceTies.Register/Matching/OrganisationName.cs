using System.Text.RegularExpressions;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Matching;

/// <summary>An organisation's name made ready for comparing.</summary>
internal sealed partial class OrganisationName
{
    private const int LongestAcronym = 6;

    private static readonly HashSet<string> Empty =
        ["the", "of", "for", "and", "ltd", "limited", "inc", "incorporated", "co", "company", "corp", "corporation", "plc", "llc", "gmbh", "ag", "sa", "pvt", "private", "pte", "pty", "as"];

    // Every country has them: such a name without the country's is nobody's.
    private static readonly HashSet<string> General =
        ["ministry", "department", "defence", "army", "navy", "air", "force", "forces", "armed", "military", "national", "college", "academy", "university", "staff", "general", "headquarters",
        "guard", "coast", "foreign", "affairs", "interior", "police", "border", "command", "war", "school", "service", "services", "royal", "chief", "joint"];

    private static readonly Dictionary<string, string> OneWord = new(StringComparer.Ordinal)
    {
        ["defense"] = "defence",
        ["naval"] = "navy",
        ["organization"] = "organisation",
        ["centre"] = "center",
        ["industry"] = "industries",
    };

    private OrganisationName(string folded, string? acronym, bool isAcronym, CountryCode? country, IReadOnlyList<string> words) =>
        (Folded, Acronym, IsAcronym, Country, Words) = (folded, acronym, isAcronym, country, words);

    /// <summary>The name folded, without an acronym in brackets behind it.</summary>
    internal string Folded { get; }

    /// <summary>The acronym in brackets behind the name, as printed; none in most.</summary>
    internal string? Acronym { get; }

    /// <summary>Whether the name itself is nothing but capitals.</summary>
    internal bool IsAcronym { get; }

    /// <summary>The country that the name tells.</summary>
    internal CountryCode? Country { get; }

    /// <summary>The words without country, article and legal form, in the order of the name.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Equal for wordings of one name.</summary>
    internal string Key => string.Join(' ', Words.Order(StringComparer.Ordinal));

    /// <summary>Whether organisations of many countries are called so, and the name does not say of which this is.</summary>
    internal bool IsNobodys => Country is null && Words.All(General.Contains);

    /// <summary>The first letters of the words.</summary>
    internal string Initials => string.Concat(Words.Select(word => word[0]));

    internal static OrganisationName Of(string printed, CountryWords countries)
    {
        var brackets = Brackets().Match(printed);
        var name = Possessive().Replace(brackets.Success ? printed[..brackets.Index] : printed, " ").Trim();
        var (country, rest) = countries.Split([.. Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word == "the")]);
        string[] words = [.. rest.Where(word => !Empty.Contains(word)).Select(word => OneWord.GetValueOrDefault(word, word))];
        return new OrganisationName(
            Folding.Fold(name),
            brackets.Success ? brackets.Groups[1].Value : null,
            name.Length is > 1 and <= LongestAcronym && name.All(char.IsAsciiLetterUpper),
            country,
            words.Length > 0 ? words : [Folding.Fold(name)]);
    }

    /// <summary>Whether the names are apart by a slip in one word.</summary>
    internal bool IsSlipOf(OrganisationName other) =>
        Words.Count > 1 && Words.Count == other.Words.Count
        && Words.Zip(other.Words).Where(pair => pair.First != pair.Second).ToArray() is [var only] && NameComparison.IsSlip(only.First, only.Second);

    [GeneratedRegex(@"\s*\(([A-Z][A-Za-z&-]{1,7})\)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"['’]s?\s", RegexOptions.NonBacktracking)]
    private static partial Regex Possessive();
}
