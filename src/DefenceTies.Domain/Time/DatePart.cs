namespace DefenceTies.Domain.Time;

/// <summary>A point of time as typed, with what its neighbours tell for it still missing: the 8 of "8 to 10 Aug 2025".</summary>
internal sealed record DatePart
{
    internal int? Day { get; init; }

    /// <summary>The month, or the season from 21.</summary>
    internal int? Month { get; init; }

    internal int? Year { get; init; }

    /// <summary>The day of the week that was told beside it.</summary>
    internal DayOfWeek? Weekday { get; init; }

    internal EdtfQualifier Qualifier { get; init; }

    /// <summary>Takes month and year from a neighbour where they are not told.</summary>
    internal DatePart FilledFrom(DatePart neighbour) => this with
    {
        Month = Month ?? (Day is null ? null : neighbour.Month),
        Year = Year ?? neighbour.Year,
    };

    /// <summary>The point; or why there is none.</summary>
    internal (EdtfPoint? Point, string? Problem) ToPoint()
    {
        if (Day is not null && Month is null)
        {
            return (null, $"Say the month of {Day}.");
        }

        if (Year is not { } year)
        {
            return (null, "Say the year, in four figures.");
        }

        if (!EdtfPoint.TryCreate(year, Month, Day, Qualifier, out var point))
        {
            return (null, Day is { } day && Month is { } month and <= 12 ? $"{MonthNames.Long[month - 1]} {year} has no day {day}." : "There is no such month or year.");
        }

        return Weekday is { } weekday && Day is not null && point.First.DayOfWeek != weekday
            ? (null, $"{DateWords.Long(EdtfDate.OfDay(point.First))} was a {point.First.DayOfWeek}, not a {weekday}.")
            : (point, null);
    }
}
