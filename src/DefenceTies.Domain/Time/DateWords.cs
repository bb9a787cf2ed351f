namespace DefenceTies.Domain.Time;

/// <summary>
/// Tells a date in English words, as precisely as it is known and no more: "23 Nov", "in Oct", "26 or 28 Oct",
/// "27–29 Apr", "Oct – Nov", "in 2025", "by 8 Jul 2025", "no date told".
/// </summary>
public static class DateWords
{
    /// <summary>What is said when no source tells a date and none bounds it.</summary>
    public const string Untold = "no date told";

    /// <summary>The words for a line of a list.</summary>
    /// <param name="date">The date; none when not told.</param>
    /// <param name="knownYear">A year that the reader sees anyway, in a heading for example: it is left out.</param>
    public static string Short(EdtfDate? date, int? knownYear = null) =>
        date is null ? Untold : Tell(date, new PointWords(MonthNames.Short, knownYear));

    /// <summary>The words for a heading: months in full, the year always there.</summary>
    public static string Long(EdtfDate? date) =>
        date is null ? Untold : Tell(date, new PointWords(MonthNames.Long, null));

    /// <summary>A day with its year: "23 Nov 2025".</summary>
    public static string OfDay(DateOnly day) => Short(EdtfDate.OfDay(day));

    /// <summary>The month in which a day lies: "October 2025".</summary>
    public static string OfMonth(DateOnly day) => $"{MonthNames.Long[day.Month - 1]} {day.Year}";

    private static string Tell(EdtfDate date, PointWords words) => date.Form switch
    {
        EdtfForm.Point => words.When(date.Members[0].Start!.Value),
        EdtfForm.Interval => Stretch(date.Members[0], words),
        EdtfForm.OneOf => date.Members is [var only] ? Within(only, words) : Either(date.Members, words),
        _ => throw new ArgumentOutOfRangeException(nameof(date)),
    };

    private static string Stretch(EdtfRange range, PointWords words) => range switch
    {
        { Start: { } start, End: { } end } => words.Span(start, end),
        { Start: { } start } => $"from {words.Name(start)}",
        { End: { } end } => $"until {words.Name(end)}",
        _ => Untold,
    };

    private static string Within(EdtfRange range, PointWords words) => range switch
    {
        { Start: { } start, End: { } end } => $"between {words.List([start, end], "and")}",
        { Start: { } start } => $"{words.Name(start)} or later",
        { End: { } end } => $"by {words.Name(end)}",
        _ => Untold,
    };

    private static string Either(IReadOnlyList<EdtfRange> members, PointWords words) =>
        members.All(member => member.Start is not null && member.Start == member.End)
            ? words.List([.. members.Select(member => member.Start!.Value)], "or")
            : PointWords.Listed([.. members.Select(member => member.Start == member.End ? words.Name(member.Start!.Value) : Stretch(member, words))], "or");
}
