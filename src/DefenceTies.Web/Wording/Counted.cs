using System.Globalization;

namespace DefenceTies.Web.Wording;

/// <summary>A number with its noun.</summary>
public static class Counted
{
    /// <summary>"1 event", "2 events", "1,204 events".</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for any other number; the noun for one with an s when none is given.</param>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");
}
