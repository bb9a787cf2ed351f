using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A stretch of days: "August 8-10", "from 24 November to 7 December last year".</summary>
internal sealed record WrittenRange(WrittenDate Start, WrittenDate End) : DateExpression
{
    /// <summary>What began in the past may end ahead, though no later than this many days after its beginning.</summary>
    private const int LongestStay = 60;

    internal override bool IsAbsolute => Start.IsAbsolute && End.IsAbsolute;

    internal override string HowRead(Direction direction) => direction switch
    {
        _ when End.IsAbsolute => "written with its year",
        _ when End.YearOffset is not null => "the year is counted from that day",
        Direction.Past => "without a year, so the last such days begun by that day",
        Direction.Future => "without a year, so the first such days that end on that day or after it",
        _ => "without a year, so the nearest such days",
    };

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        if (direction == Direction.Past && !IsAbsolute && Start.In(published, direction)?.Bounds.Earliest is { } began
            && End.In(began, Direction.Future) is { Bounds.Latest: { } ends } && ends.DayNumber - began.DayNumber <= LongestStay && End is { Year: null, YearOffset: null })
        {
            return EdtfDate.Interval(began, ends);
        }

        if (End.In(published, direction) is not { Bounds.Latest: { } last } end)
        {
            return null;
        }

        var start = (Start with { Year = Start.Year ?? last.Year, YearOffset = null }).In(published, direction);
        if (start?.Bounds.Earliest > last)
        {
            start = (Start with { Year = last.Year - 1, YearOffset = null }).In(published, direction);
        }

        return start is null || start.Bounds.Earliest > last ? null : EdtfDate.Interval(start.Members[0].Start!.Value, end.Members[0].End!.Value);
    }
}
