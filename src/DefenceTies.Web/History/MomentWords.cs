using System.Globalization;
using DefenceTies.Domain.Time;

namespace DefenceTies.Web.History;

/// <summary>When something was changed, in the site's own zone.</summary>
public static class MomentWords
{
    /// <summary>The day and the minute: "25 Nov 2025, 17:03".</summary>
    public static string Of(DateTimeOffset at, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var local = TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);
        return string.Create(CultureInfo.InvariantCulture, $"{DateWords.OfDay(DateOnly.FromDateTime(local.DateTime))}, {local:HH:mm}");
    }
}
