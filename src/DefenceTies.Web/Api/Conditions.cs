using Microsoft.Net.Http.Headers;

namespace DefenceTies.Web.Api;

/// <summary>Reads what a request says of an answer that it has already.</summary>
internal static class Conditions
{
    /// <summary>Whether the request's sender has the answer of that tag.</summary>
    internal static bool HasIt(HttpRequest request, EntityTagHeaderValue tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch!, out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
}
