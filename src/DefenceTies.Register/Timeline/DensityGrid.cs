namespace DefenceTies.Register.Timeline;

/// <summary>Numbers the days, months, years and decades of the calendar.</summary>
internal static class DensityGrid
{
    /// <summary>The number of the bin that a day lies in.</summary>
    internal static int IndexOf(DateOnly day, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => day.DayNumber,
        DensityUnit.Month => (day.Year * 12) + day.Month - 1,
        DensityUnit.Year => day.Year,
        DensityUnit.Decade => day.Year / 10,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>The first day of a bin.</summary>
    internal static DateOnly FirstOf(int index, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => DateOnly.FromDayNumber(index),
        DensityUnit.Month => new DateOnly(index / 12, (index % 12) + 1, 1),
        DensityUnit.Year => new DateOnly(index, 1, 1),
        DensityUnit.Decade => new DateOnly(Math.Max(1, index * 10), 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>The last day of a bin.</summary>
    internal static DateOnly LastOf(int index, DensityUnit unit) =>
        index >= IndexOf(DateOnly.MaxValue, unit) ? DateOnly.MaxValue : FirstOf(index + 1, unit).AddDays(-1);
}
