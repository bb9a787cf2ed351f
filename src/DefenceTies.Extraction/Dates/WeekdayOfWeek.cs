using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A day or some days of a week told by its place: "on Thursday last week", "from Thursday to Saturday of next week".</summary>
/// <param name="Day">The day, or the first of them.</param>
/// <param name="Last">The last day, where several are told.</param>
/// <param name="Weeks">How many weeks from that of publication on, below zero for one before.</param>
internal sealed record WeekdayOfWeek(DayOfWeek Day, DayOfWeek? Last, int Weeks) : DateExpression
{
    private const int Week = 7;

    internal override string HowRead(Direction direction) => "that day of the week told";

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        var monday = published.DayNumber - FromMonday(published.DayOfWeek) + (Weeks * Week);
        var (first, last) = (monday + FromMonday(Day), monday + FromMonday(Last ?? Day));
        return first < DateOnly.MinValue.DayNumber || last > DateOnly.MaxValue.DayNumber ? null
            : last > first ? EdtfDate.Interval(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last))
            : EdtfDate.OfDay(DateOnly.FromDayNumber(first));
    }

    private static int FromMonday(DayOfWeek day) => ((int)day + Week - 1) % Week;
}
