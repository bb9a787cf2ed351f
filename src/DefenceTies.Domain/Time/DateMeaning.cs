namespace DefenceTies.Domain.Time;

/// <summary>Says what a date means, for whoever has just typed it: what is certain of it and what is not.</summary>
public static class DateMeaning
{
    /// <summary>The meaning beside <see cref="DateWords.Long"/>: "all 3 days are certain", "some day of that month".</summary>
    public static string Of(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var said = date.Form switch
        {
            EdtfForm.Point => OfPoint(date.Members[0].Start!.Value),
            EdtfForm.Interval => OfInterval(date),
            EdtfForm.OneOf => OfSet(date),
            _ => throw new ArgumentOutOfRangeException(nameof(date)),
        };
        return date.IsApproximate ? $"{said}, as near as is known" : said;
    }

    private static string OfPoint(EdtfPoint point) => point switch
    {
        { Day: not null } => $"a {point.First.DayOfWeek}",
        { IsSeason: true } => "some day of that season",
        { Month: not null } => "some day of that month",
        _ => "some day of that year",
    };

    private static string OfInterval(EdtfDate date) => date.Bounds switch
    {
        { Latest: null } => "it began then; no end is known",
        { Earliest: null } => "it ended then; no beginning is known",
        { CoreFirst: null } => "it filled that time; its first and last day are not known",
        { CoreFirst: { } first, CoreLast: { } last } bounds when first == bounds.Earliest && last == bounds.Latest => $"all {last.DayNumber - first.DayNumber + 1} days are certain",
        { CoreFirst: { } first, CoreLast: { } last } => $"certain from {DateWords.OfDay(first)} to {DateWords.OfDay(last)}",
        _ => "it filled that time",
    };

    private static string OfSet(EdtfDate date) => date.Bounds switch
    {
        { Earliest: null } => "that day or an earlier one",
        { Latest: null } => "that day or a later one",
        _ when date.Members.Count == 1 => "some day of these, it is not known which",
        _ => "one of them, it is not known which",
    };
}
