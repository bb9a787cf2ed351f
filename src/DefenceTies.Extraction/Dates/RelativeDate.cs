using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Dates;

/// <summary>A time counted from the day of publication: "today", "last month", "next week".</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Offset">How many, negative for the past.</param>
internal sealed record RelativeDate(DateUnit Unit, int Offset) : DateExpression
{
    private const int Week = 7;

    internal override string HowRead(Direction direction) => (Unit, Offset, direction) switch
    {
        (DateUnit.Week, 0, Direction.Past) => "a day of that week up to that day",
        (DateUnit.Week, 0, Direction.Future) => "a day of that week from that day on",
        (DateUnit.Week, _, _) => "some day of the week, counted from that day",
        _ => "counted from that day",
    };

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        if (published.Year is < 3 or > 9990 || Math.Abs(Offset) > published.Year - 2)
        {
            return null;
        }

        var monday = published.AddDays(-(((int)published.DayOfWeek + 6) % Week));
        return Unit switch
        {
            DateUnit.Day => EdtfDate.OfDay(published.AddDays(Offset)),
            DateUnit.Week => WeekOf(monday.AddDays(Week * Offset), published, direction),
            DateUnit.Weekend => WeekendOf(monday, published, direction),
            DateUnit.Month => Point(published.AddMonths(Offset).Year, published.AddMonths(Offset).Month, null),
            DateUnit.Year => Point(published.Year + Offset, null, null),
            _ => null,
        };
    }

    /// <summary>The days of a week that are possible: of the current one, those gone or to come.</summary>
    private EdtfDate WeekOf(DateOnly monday, DateOnly published, Direction direction)
    {
        var sunday = monday.AddDays(Week - 1);
        return Offset != 0 || direction == Direction.Nearest ? EdtfDate.SomeDayWithin(monday, sunday)
            : direction == Direction.Past ? EdtfDate.SomeDayWithin(monday, published)
            : EdtfDate.SomeDayWithin(published, sunday);
    }

    /// <summary>Saturday and Sunday; "last weekend" on a Sunday means the one before, "at the weekend" of what is past one that has begun.</summary>
    private EdtfDate WeekendOf(DateOnly monday, DateOnly published, Direction direction)
    {
        var saturday = monday.AddDays(Week - 2);
        if ((Offset < 0 && saturday.AddDays(1) >= published) || (Offset == 0 && direction == Direction.Past && saturday > published))
        {
            saturday = saturday.AddDays(-Week);
        }

        var start = saturday.AddDays(Week * (Offset < 0 ? Offset + 1 : Offset));
        return EdtfDate.Interval(start, start.AddDays(1));
    }
}
