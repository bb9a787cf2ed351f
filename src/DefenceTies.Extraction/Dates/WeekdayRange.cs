using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A stretch between two days of the week: "from Monday to Friday", "Sunday till Wednesday".</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
internal sealed record WeekdayRange(WeekdayDate Start, DayOfWeek End) : DateExpression
{
    private const int Week = 7;

    internal override string HowRead(Direction direction) => $"from {Start.HowRead(direction)}";

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        var days = ((int)End - (int)Start.Day + Week) % Week;
        return days > 0 && Start.In(published, direction)?.Bounds.Earliest is { } first && first.DayNumber + days <= DateOnly.MaxValue.DayNumber
            ? EdtfDate.Interval(first, first.AddDays(days))
            : null;
    }
}
