using DefenceTies.Register.Indexing;

namespace DefenceTies.Register.Timeline;

/// <summary>Finds parameters that no filter has: whoever wrote one would get other events than were asked for, and never know.</summary>
public static class UnknownParameters
{
    private static readonly string[] s_known =
    [
        FilterParameters.Text, FilterParameters.Kinds, FilterParameters.Countries, FilterParameters.Match, FilterParameters.Statuses,
        FilterParameters.Officials, FilterParameters.Organisations, FilterParameters.Topics, FilterParameters.Hosts,
        FilterParameters.Visitors, FilterParameters.Visited, FilterParameters.Publishers, FilterParameters.Reviews,
        FilterParameters.From, FilterParameters.To, FilterParameters.Period, FilterParameters.Undated, FilterParameters.Zoom,
        FilterParameters.View, FilterParameters.Order, FilterParameters.After, FilterParameters.Before,
    ];

    /// <summary>A problem for each of them, which names the nearest known one if any is near, and all that are known.</summary>
    /// <param name="query">The parameters, decoded, also those without a value.</param>
    public static IReadOnlyList<FilterProblem> In(IEnumerable<KeyValuePair<string, string?>> query) => In(query, s_known, "A filter has no");

    /// <summary>The same for an address that takes other parameters than a filter, or some beside it.</summary>
    /// <param name="query">The parameters, decoded, also those without a value.</param>
    /// <param name="known">All that the address takes.</param>
    public static IReadOnlyList<FilterProblem> In(IEnumerable<KeyValuePair<string, string?>> query, IReadOnlyList<string> known) => In(query, known, "This address takes no");

    private static IReadOnlyList<FilterProblem> In(IEnumerable<KeyValuePair<string, string?>> query, IReadOnlyList<string> known, string beginning) =>
    [
        .. query
            .Where(pair => !known.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .Select(pair => new FilterProblem(pair.Key, pair.Value ?? "", MessageOf(pair.Key, known, beginning))),
    ];

    private static string MessageOf(string name, IReadOnlyList<string> known, string beginning)
    {
        var nearest = known.Count == 0 ? null : NearestTo(name.ToLowerInvariant(), known);
        var all = known.Count == 0 ? "It takes none at all." : $"There are {string.Join(", ", known)}.";
        return $"{beginning} “{name}”.{(nearest is null ? "" : $" Is “{nearest}” meant?")} {all}";
    }

    // Half of the letters may be wrong: a singular and a plural lie as far apart as that.
    private static string? NearestTo(string name, IReadOnlyList<string> all) => name.Length > all.Max(known => known.Length) * 2 ? null : all
        .Select(known => (Name: known, Slips: Trigrams.Distance(name, known)))
        .Where(known => known.Slips * 2 <= Math.Max(name.Length, known.Name.Length))
        .OrderBy(known => known.Slips).ThenBy(known => known.Name, StringComparer.Ordinal)
        .Select(known => known.Name).FirstOrDefault();
}
