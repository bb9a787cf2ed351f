using System.Globalization;
using DefenceTies.Register.History;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>Reads which past state of a record a request asks for.</summary>
internal static class AskedMoment
{
    /// <summary>Reads a version or a day; none when the state that stands is asked for.</summary>
    internal static (Moment? Moment, IResult? Refusal) Of(HttpContext http)
    {
        var query = http.Request.Query;
        var (moment, problem) = Moment.Read(query[Moment.VersionParameter].FirstOrDefault(), query[Moment.DayParameter].FirstOrDefault());
        return (moment, problem is null ? null : ApiProblem.Of(string.IsNullOrWhiteSpace(query[Moment.VersionParameter]) ? Moment.DayParameter : Moment.VersionParameter, problem));
    }

    /// <summary>Reads below which version a history is asked for; none for all of it.</summary>
    internal static (int? Before, IResult? Refusal) BeforeVersion(HttpContext http)
    {
        var text = http.Request.Query[FilterParameters.Before].FirstOrDefault();
        return string.IsNullOrWhiteSpace(text) ? (null, null)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? (version, null)
            : (null, ApiProblem.Of(FilterParameters.Before, $"“{text}” is no version: versions are whole numbers from 1."));
    }
}
