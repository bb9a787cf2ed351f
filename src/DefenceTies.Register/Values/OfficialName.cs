using DefenceTies.Domain.Text;
using DefenceTies.Register.Matching;

namespace DefenceTies.Register.Values;

/// <summary>Under which of several spellings an official stands.</summary>
internal static class OfficialName
{
    /// <summary>
    /// The spelling that most articles use, hyphens and letter case aside, then most reports, then the one with more
    /// words, then the shorter: a slip of the pen adds letters more often than it loses them.
    /// </summary>
    internal static string Canonical(IReadOnlyCollection<OfficialMention> told) =>
        told.GroupBy(mention => Folding.Fold(mention.Name))
            .OrderByDescending(spelling => spelling.Select(mention => mention.ArticleId).Distinct().Count())
            .ThenByDescending(spelling => spelling.Count())
            .ThenByDescending(spelling => spelling.Key.Count(letter => letter == ' '))
            .ThenBy(spelling => spelling.Key.Length)
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First()
            .GroupBy(mention => mention.Name)
            .OrderByDescending(printed => printed.Count())
            .ThenBy(printed => printed.Key, StringComparer.Ordinal)
            .First().Key;

    /// <summary>The name folded, without abbreviations and initials before it.</summary>
    internal static string SortKeyOf(string name) => string.Join(' ', PersonName.Of(name).CoreWithoutOptionalStart());
}
