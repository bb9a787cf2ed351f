using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A day whose month is left out: "since the 17th", "runs to the 15th".</summary>
/// <param name="Day">Its number in the month.</param>
internal sealed record DayOfMonth(int Day) : DateExpression
{
    internal override string HowRead(Direction direction) => direction switch
    {
        Direction.Past => "without a month, so the last one up to that day",
        Direction.Future => "without a month, so the first one from that day on",
        _ => "without a month, so the nearest one",
    };

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        var candidates = Enumerable.Range(-2, 5)
            .Select(offset => Point(published.AddMonths(offset).Year, published.AddMonths(offset).Month, Day))
            .OfType<EdtfDate>()
            .ToList();
        return direction switch
        {
            Direction.Past => candidates.LastOrDefault(date => date.Bounds.Latest <= published),
            Direction.Future => candidates.Find(date => date.Bounds.Earliest >= published),
            _ => candidates.OrderBy(date => date.Bounds.DaysApart(EdtfDate.OfDay(published).Bounds)).FirstOrDefault(),
        };
    }

    /// <summary>The day in the month of the date told before, when that lies in one month.</summary>
    internal EdtfDate? Beside(EdtfDate anchor) =>
        anchor.Bounds is { Earliest: { } first, Latest: { } last } && first.Year == last.Year && first.Month == last.Month ? Point(first.Year, first.Month, Day) : null;
}
