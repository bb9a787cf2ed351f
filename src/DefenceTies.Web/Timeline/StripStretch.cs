using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>
/// Which stretch of time the strip shows. By decades and years it is all of it; by months and days the period asked for with
/// something on either side, so that it can be widened.
/// </summary>
public static class StripStretch
{
    private const int LeastMonths = 6;
    private const int LeastDays = 15;

    /// <summary>The stretch and its bins; none for all of it, in bins as long as it takes.</summary>
    public static DensityZoom? Of(TimelineFilter filter) => filter.Zoom is { } unit ? Of(filter, unit) : null;

    /// <summary>The filter with shorter bins; none when they would be too many, or there are no shorter ones.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="shown">The strip as it is.</param>
    public static TimelineFilter? Nearer(TimelineFilter filter, Density shown)
    {
        if (shown.Unit == DensityUnit.Day || shown.Bins.Count == 0)
        {
            return null;
        }

        var unit = shown.Unit - 1;
        var stretch = Of(filter, unit);
        var (first, last) = (stretch.First ?? shown.Bins[0].First, stretch.Last ?? shown.Bins[^1].Last);
        var bins = unit == DensityUnit.Day ? last.DayNumber - first.DayNumber + 1 : ((last.Year - first.Year) * 12) + 12;
        return bins <= DensityZoom.MaxBins ? With(filter, unit) : null;
    }

    /// <summary>The filter with longer bins; none when there are no longer ones.</summary>
    public static TimelineFilter? Farther(TimelineFilter filter, Density shown) =>
        shown.Unit == DensityUnit.Decade || shown.Bins.Count == 0 ? null : With(filter, shown.Unit + 1);

    /// <summary>What the strip shows, in words: "Jul 2024 – Jun 2026 by month"; none when it shows nothing.</summary>
    public static string? InWords(Density shown) => shown.Bins is [var first, .., var last] && PeriodWords.Of(EdtfDate.OfDay(first.First), EdtfDate.OfDay(last.Last)) is { } period
        ? $"{period} by {Domain.Text.Words.Of(shown.Unit)}"
        : null;

    private static TimelineFilter With(TimelineFilter filter, DensityUnit unit) => filter with { Zoom = unit, After = null, Before = null };

    private static DensityZoom Of(TimelineFilter filter, DensityUnit unit)
    {
        var (from, to) = (filter.From?.Bounds.Earliest, filter.To?.Bounds.Latest);
        if (unit is DensityUnit.Year or DensityUnit.Decade || from > to)
        {
            return new DensityZoom(unit);
        }

        return unit == DensityUnit.Day ? new DensityZoom(unit, Move(from, -Days(from, to)), Move(to, Days(from, to))) : new DensityZoom(unit, MonthsBefore(from, Months(from, to)), MonthsAfter(to, Months(from, to)));
    }

    private static int Days(DateOnly? from, DateOnly? to) =>
        from is { } first && to is { } last ? Math.Max(LeastDays, (last.DayNumber - first.DayNumber) / 2) : LeastDays;

    private static int Months(DateOnly? from, DateOnly? to) =>
        from is { } first && to is { } last ? Math.Max(LeastMonths, (((last.Year - first.Year) * 12) + last.Month - first.Month) / 2) : LeastMonths;

    private static DateOnly? Move(DateOnly? day, int days) =>
        day is { } known ? DateOnly.FromDayNumber(Math.Clamp(known.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)) : null;

    private static DateOnly? MonthsBefore(DateOnly? day, int months) =>
        day is not { } known ? null : (known.Year * 12) + known.Month > months + 12 ? new DateOnly(known.Year, known.Month, 1).AddMonths(-months) : DateOnly.MinValue;

    private static DateOnly? MonthsAfter(DateOnly? day, int months) =>
        day is not { } known ? null : (known.Year * 12) + known.Month + months < DateOnly.MaxValue.Year * 12 ? new DateOnly(known.Year, known.Month, 1).AddMonths(months + 1).AddDays(-1) : DateOnly.MaxValue;
}
