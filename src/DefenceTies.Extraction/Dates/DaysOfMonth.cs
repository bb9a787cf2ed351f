using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>Days whose month is left out: "from the 10th through the 20th", "between the 2nd and the 5th".</summary>
/// <param name="First">The number of the first day.</param>
/// <param name="Last">The number of the last.</param>
internal sealed record DaysOfMonth(int First, int Last) : DateExpression
{
    internal override string HowRead(Direction direction) => direction switch
    {
        Direction.Past => "without a month, so the last such days begun by that day",
        Direction.Future => "without a month, so the first such days that end on that day or after it",
        _ => "without a month, so the nearest such days",
    };

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        var found = new DayOfMonth(direction == Direction.Future ? Last : First).In(published, direction);
        return found is null ? null : Beside(found);
    }

    /// <summary>The days in the month of the date told before, when that lies in one month.</summary>
    internal EdtfDate? Beside(EdtfDate anchor) =>
        new DayOfMonth(First).Beside(anchor)?.Bounds.Earliest is { } first && new DayOfMonth(Last).Beside(anchor)?.Bounds.Earliest is { } last ? EdtfDate.Interval(first, last) : null;
}
