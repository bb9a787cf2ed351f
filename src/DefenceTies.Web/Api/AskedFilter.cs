using DefenceTies.Register.Timeline;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>Reads the timeline's filter out of a request. Unlike the page, which leaves it out, the API refuses what means nothing.</summary>
internal static class AskedFilter
{
    internal static (TimelineFilter Filter, IResult? Refusal) Of(HttpContext http)
    {
        var reading = FilterQuery.Read(AddressQuery.PairsOf(http.Request.QueryString.Value ?? ""));
        return (reading.Filter, reading.Problems.Count == 0 ? null : ApiProblem.Of(reading.Problems));
    }
}
