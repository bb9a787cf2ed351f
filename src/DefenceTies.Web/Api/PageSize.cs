using System.Globalization;
using DefenceTies.Register.Export;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>Reads how many records an answer is to hold.</summary>
internal static class PageSize
{
    /// <summary>The name of the parameter.</summary>
    internal const string Parameter = "limit";

    /// <summary>How many a page holds where nothing else is asked for.</summary>
    internal const int Usual = 50;

    /// <summary>How many a feed holds where nothing else is asked for.</summary>
    internal const int OfFeed = 500;

    /// <summary>Reads it for a page.</summary>
    internal static (int Size, IResult? Refusal) Of(HttpContext http)
    {
        var (size, refusal) = Read(http, ListEvents.MaxEvents);
        return (size ?? Usual, refusal);
    }

    /// <summary>Reads it for an export; none when all are asked for.</summary>
    internal static (int? Size, IResult? Refusal) OfExport(HttpContext http) => Read(http, int.MaxValue);

    private static (int? Size, IResult? Refusal) Read(HttpContext http, int highest)
    {
        var text = http.Request.Query[Parameter].FirstOrDefault()?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return (null, null);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= 1 && size <= highest
            ? (size, null)
            : (null, ApiProblem.Of([new FilterProblem(Parameter, text, $"“{text}” is no number from 1 to {highest.ToString(CultureInfo.InvariantCulture)}.{(size > highest ? $" Take {highest}, and follow the link to the next page." : "")}")]));
    }
}
