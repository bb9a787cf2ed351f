using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Values;

/// <summary>One value out of what several reports tell of a field.</summary>
internal static class MostTold
{
    /// <summary>The value that most reports tell; of those told equally often the one told first.</summary>
    internal static string? Of(IReadOnlyList<ToldReport> reports, ClaimField field) =>
        Of(reports.Select(report => report.One(field)));

    /// <summary>The value that comes most often, spellings folded; of those that come equally often the first.</summary>
    internal static string? Of(IEnumerable<string?> values) =>
        values.OfType<string>().Where(value => value.Length > 0)
            .GroupBy(Folding.Fold)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.First();

    /// <summary>Whether reports tell different values of a field.</summary>
    internal static bool IsDisputed(IReadOnlyList<ToldReport> reports, ClaimField field) =>
        reports.Select(report => report.One(field)).OfType<string>().Select(Folding.Fold).Distinct().Count() > 1;
}
