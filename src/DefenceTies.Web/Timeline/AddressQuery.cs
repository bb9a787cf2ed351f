using Microsoft.AspNetCore.WebUtilities;

namespace DefenceTies.Web.Timeline;

/// <summary>Parts what an address has after its question mark.</summary>
internal static class AddressQuery
{
    /// <summary>The parameters, decoded; one may stand several times.</summary>
    /// <param name="query">The query, with its question mark or without.</param>
    internal static IEnumerable<KeyValuePair<string, string?>> PairsOf(string query) =>
        QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
}
