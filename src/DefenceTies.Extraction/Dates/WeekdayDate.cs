using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A day of the week: "on Sunday", "next Tuesday".</summary>
/// <param name="Day">The day.</param>
/// <param name="Told">The direction that the words themselves tell ("last", "next").</param>
internal sealed record WeekdayDate(DayOfWeek Day, Direction? Told) : DateExpression
{
    private const int Week = 7;

    internal override string HowRead(Direction direction) => (Told, direction) switch
    {
        (Direction.Past, _) => "the last one before that day, as the words say",
        (Direction.Future, _) => "the first one after that day, as the words say",
        (_, Direction.Future) => "the first one from that day on",
        _ => "the last one up to that day",
    };

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        var back = ((int)published.DayOfWeek - (int)Day + Week) % Week;
        var isForward = (Told ?? direction) == Direction.Future;
        if (Told == Direction.Past && back == 0)
        {
            back = Week;
        }

        var days = isForward ? (back == 0 ? (Told is null ? 0 : Week) : Week - back) : -back;
        var number = published.DayNumber + days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? null : EdtfDate.OfDay(DateOnly.FromDayNumber(number));
    }
}
