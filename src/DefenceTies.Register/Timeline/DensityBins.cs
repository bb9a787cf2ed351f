namespace DefenceTies.Register.Timeline;

/// <summary>Sorts spans of days into bins of one length.</summary>
internal static class DensityBins
{
    /// <summary>Bins get longer when there would be more of them than a strip can show.</summary>
    private const int MaxDays = 62;
    private const int MaxMonths = 60;
    private const int MaxYears = 80;

    internal static Density Of(IReadOnlyList<DensitySpan> spans, int undated)
    {
        if (spans.Count == 0)
        {
            return new Density(DensityUnit.Year, [], undated);
        }

        var first = spans.Min(span => span.First);
        var last = spans.Max(span => span.Last);
        var unit = UnitFor(first, last);
        var bins = new List<DensityBin>();
        for (var start = StartOf(first, unit); start <= last; start = bins[^1].Last.AddDays(1))
        {
            bins.Add(BinOf(start, unit, spans));
            if (bins[^1].Last == DateOnly.MaxValue)
            {
                break;
            }
        }

        return new Density(unit, bins, undated);
    }

    private static DensityBin BinOf(DateOnly start, DensityUnit unit, IReadOnlyList<DensitySpan> spans)
    {
        var end = EndOf(start, unit);
        var certain = 0;
        var possible = 0.0;
        foreach (var span in spans)
        {
            if (span.First >= start && span.Last <= end)
            {
                certain += span.Count;
            }
            else if (span.First <= end && span.Last >= start)
            {
                var from = span.First > start ? span.First : start;
                var to = span.Last < end ? span.Last : end;
                possible += (double)span.Count * (to.DayNumber - from.DayNumber + 1) / (span.Last.DayNumber - span.First.DayNumber + 1);
            }
        }

        return new DensityBin(start, end, certain, possible);
    }

    private static DensityUnit UnitFor(DateOnly first, DateOnly last) =>
        last.DayNumber - first.DayNumber < MaxDays ? DensityUnit.Day
        : ((last.Year - first.Year) * 12) + last.Month - first.Month < MaxMonths ? DensityUnit.Month
        : last.Year - first.Year < MaxYears ? DensityUnit.Year
        : DensityUnit.Decade;

    private static DateOnly StartOf(DateOnly day, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => day,
        DensityUnit.Month => new DateOnly(day.Year, day.Month, 1),
        DensityUnit.Year => new DateOnly(day.Year, 1, 1),
        DensityUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    private static DateOnly EndOf(DateOnly start, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => start,
        DensityUnit.Month => new DateOnly(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)),
        DensityUnit.Year => new DateOnly(start.Year, 12, 31),
        DensityUnit.Decade => new DateOnly(Math.Min(9999, (start.Year / 10 * 10) + 9), 12, 31),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
