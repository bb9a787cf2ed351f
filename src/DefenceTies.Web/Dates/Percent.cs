using System.Globalization;

namespace DefenceTies.Web.Dates;

/// <summary>Lengths in an SVG.</summary>
internal static class Percent
{
    internal static string Of(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}%");

    internal static string Pixels(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.#}");
}
