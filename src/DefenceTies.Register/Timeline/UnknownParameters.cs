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
    public static IReadOnlyList<FilterProblem> In(IEnumerable<KeyValuePair<string, string?>> query) =>
    [
        .. query
            .Where(pair => !s_known.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .Select(pair => new FilterProblem(pair.Key, pair.Value ?? "", MessageOf(pair.Key))),
    ];

    private static string MessageOf(string name)
    {
        var nearest = NearestTo(name.ToLowerInvariant());
        return $"A filter has no “{name}”.{(nearest is null ? "" : $" Is “{nearest}” meant?")} There are {string.Join(", ", s_known)}.";
    }

    // Half of the letters may be wrong: a singular and a plural lie as far apart as that.
    private static string? NearestTo(string name) => name.Length > s_known.Max(known => known.Length) * 2 ? null : s_known
        .Select(known => (Name: known, Slips: Trigrams.Distance(name, known)))
        .Where(known => known.Slips * 2 <= Math.Max(name.Length, known.Name.Length))
        .OrderBy(known => known.Slips).ThenBy(known => known.Name, StringComparer.Ordinal)
        .Select(known => known.Name).FirstOrDefault();
}
