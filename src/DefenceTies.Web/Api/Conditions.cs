using Microsoft.Net.Http.Headers;

namespace DefenceTies.Web.Api;

/// <summary>Tags answers, and answers those who have one already.</summary>
internal static class Conditions
{
    /// <summary>Tags the answer.</summary>
    /// <returns>Whether the request's sender has it already and was told so.</returns>
    internal static bool AreMet(HttpContext http, EntityTagHeaderValue tag)
    {
        http.Response.Headers.ETag = tag.ToString();

        // Asked for anew each time; what was read by an account is kept for it alone.
        http.Response.Headers.CacheControl = http.User.Identity?.IsAuthenticated == true ? "private, no-cache" : "no-cache";
        if (!HasIt(http.Request, tag))
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool HasIt(HttpRequest request, EntityTagHeaderValue tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch!, out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
}
