using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>A date by the calendar: "28 October 2025", "Oct. 28", "November last year", "in April", "2022".</summary>
/// <param name="Year">The year, when written.</param>
/// <param name="YearOffset">The year as counted from publication: -1 for "last year".</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
internal sealed record WrittenDate(int? Year, int? YearOffset, int? Month, int? Day) : DateExpression
{
    /// <summary>The year as counted from the date told last: 0 for "of the same year".</summary>
    internal int? AnchorYearOffset { get; init; }

    private const int HalfYear = 183;

    /// <summary>Who writes of a day nearly a year back tells its year; without one a day this near ahead is still to come.</summary>
    private const int NearDays = 100;

    internal override bool IsAbsolute => Year is not null;

    /// <summary>Whether day and month stand without a year.</summary>
    internal bool IsDayWithoutYear => Day is not null && Year is null && YearOffset is null;

    internal override bool IsAnchored => AnchorYearOffset is not null;

    internal override string HowRead(Direction direction) =>
        IsAnchored ? "the year is counted from that date"
        : IsAbsolute ? "written with its year"
        : YearOffset is not null ? "the year is counted from that day"
        : direction switch
        {
            Direction.Past => "without a year, so the last one up to that day",
            Direction.Future => "without a year, so the first one from that day on",
            _ => "without a year, so the nearest one",
        };

    internal override EdtfDate? In(DateOnly published, Direction direction)
    {
        var year = Year ?? (YearOffset is { } offset ? published.Year + offset : YearOf(published, direction));
        return Point(year, Month, Day);
    }

    private int YearOf(DateOnly published, Direction direction)
    {
        var first = Point(published.Year, Month, Day)?.Bounds.Earliest ?? published;
        var last = Point(published.Year, Month, Day)?.Bounds.Latest ?? published;
        return direction switch
        {
            Direction.Past => first > published ? published.Year - 1 : published.Year,
            Direction.Future => last < published ? published.Year + 1 : published.Year,
            _ => first.DayNumber - published.DayNumber > HalfYear ? published.Year - 1
                : published.DayNumber - last.DayNumber > HalfYear ? published.Year + 1
                : published.Year,
        };
    }

    /// <summary>Whether a day told without its year comes soon after the article: nearly a year back it would be told with its year.</summary>
    internal bool IsSoonAfter(DateOnly published) => IsDayWithoutYear && (IsSoon(published.Year, published) || IsSoon(published.Year + 1, published));

    private bool IsSoon(int year, DateOnly published) =>
        Point(year, Month, Day)?.Bounds.Earliest is { } day && day > published && day.DayNumber - published.DayNumber <= NearDays;
}
