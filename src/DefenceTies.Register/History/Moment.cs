using System.Globalization;

namespace DefenceTies.Register.History;

/// <summary>Which state of a record is asked for: the one at a version, or the one at the end of a day.</summary>
/// <param name="Version">The version, from 1; none when a day is asked for.</param>
/// <param name="Day">The day, in the register's time zone; none when a version is asked for.</param>
public sealed record Moment(int? Version, DateOnly? Day)
{
    /// <summary>Reads what an address says of a moment: <c>version=4</c> or <c>as-of=2025-11-03</c>.</summary>
    /// <returns>The moment; or why the words mean none; neither when nothing is asked for.</returns>
    public static (Moment? Moment, string? Problem) Read(string? version, string? asOf)
    {
        if (!string.IsNullOrWhiteSpace(version) && !string.IsNullOrWhiteSpace(asOf))
        {
            return (null, "Ask for a version or for a day, not for both.");
        }

        if (!string.IsNullOrWhiteSpace(version))
        {
            return int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? (new Moment(number, null), null)
                : (null, $"'{version}' is no version: versions are whole numbers from 1.");
        }

        if (!string.IsNullOrWhiteSpace(asOf))
        {
            return DateOnly.TryParseExact(asOf.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
                ? (new Moment(null, day), null)
                : (null, $"'{asOf}' is no day: write it as 2025-11-03.");
        }

        return (null, null);
    }

    /// <summary>The first instant after a day.</summary>
    internal static DateTimeOffset EndOf(DateOnly day, TimeProvider time)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, time.LocalTimeZone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
