using System.Globalization;
using DefenceTies.Domain.Time;

namespace DefenceTies.Web.Dates;

/// <summary>A stretch of days on which dates are drawn: a month with its days, or a year with its months.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public sealed record DayRuler(DateOnly First, DateOnly Last)
{
    private const int DaysApart = 7;

    /// <summary>The month of a day.</summary>
    public static DayRuler OfMonth(DateOnly day) =>
        new(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    /// <summary>A year.</summary>
    public static DayRuler OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>How many days it shows.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Where a day begins, in percent of the whole; below 0 or above 100 beyond the ends.</summary>
    public double StartOf(DateOnly day) => 100.0 * (day.DayNumber - First.DayNumber) / Days;

    /// <summary>Where a day ends, in percent of the whole.</summary>
    public double EndOf(DateOnly day) => StartOf(day) + (100.0 / Days);

    /// <summary>What stands over it, each at the middle of what it names: every seventh day of a month, the initials of a year's months.</summary>
    public IReadOnlyList<(double At, string Label)> Labels() => First.Month == Last.Month
        ? [.. Enumerable.Range(0, Days).Where(day => day % DaysApart == 0).Select(day => First.AddDays(day)).Select(day => (Middle(day, day), day.Day.ToString(CultureInfo.InvariantCulture)))]
        : [.. Enumerable.Range(1, 12).Select(month => OfMonth(new DateOnly(First.Year, month, 1))).Select(month => (Middle(month.First, month.Last), DateWords.OfMonth(month.First)[..1]))];

    private double Middle(DateOnly first, DateOnly last) => (StartOf(first) + EndOf(last)) / 2;
}
