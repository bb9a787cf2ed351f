using Microsoft.AspNetCore.WebUtilities;

namespace DefenceTies.Register.Searches;

/// <summary>The filter of a saved search as it is written.</summary>
internal static class SearchQuery
{
    /// <summary>Its parameters.</summary>
    internal static IEnumerable<KeyValuePair<string, string?>> PairsOf(string query) =>
        QueryHelpers.ParseQuery(query).SelectMany(part => part.Value.Select(value => KeyValuePair.Create(part.Key, value)));

    /// <summary>The same filter in its one spelling, without the place of a page: who opens it later begins at the newest.</summary>
    internal static string Normal(string? query) =>
        Timeline.FilterQuery.Write(Timeline.FilterQuery.Read(PairsOf(query ?? "")).Filter with { After = null, Before = null });
}
