using System.Globalization;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Events;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Timeline;

/// <summary>
/// Puts the rows of a list under headings without changing their order: a month by the earliest possible day, a year for
/// dates that tell no month, and "No date" for what nothing bounds in the past.
/// </summary>
public static class TimelineGroups
{
    /// <summary>The headings with their rows.</summary>
    /// <param name="rows">The events, in the order of the list.</param>
    /// <param name="year">
    /// The year asked for, on which undated events are drawn; when none is asked for they are drawn on the one year of
    /// their latest days, and not at all when these lie in several.
    /// </param>
    public static IReadOnlyList<TimelineGroup> Of(IReadOnlyList<EventRow> rows, int? year = null)
    {
        var groups = new List<TimelineGroup>();
        var at = 0;
        while (at < rows.Count)
        {
            var heading = HeadingOf(rows[at].Date);
            var same = rows.Skip(at).TakeWhile(row => HeadingOf(row.Date) == heading).ToArray();
            groups.Add(heading.With(same, year));
            at += same.Length;
        }

        return groups;
    }

    // The same rule by which the list is ordered.
    private static Heading HeadingOf(EdtfDate? date) => date?.Bounds.Earliest switch
    {
        null => new Heading(null, null),
        { } earliest when date.Members[0].Start?.Month is null => new Heading(earliest.Year, null),
        { } earliest => new Heading(earliest.Year, earliest.Month),
    };

    private readonly record struct Heading(int? Year, int? Month)
    {
        internal TimelineGroup With(IReadOnlyList<EventRow> rows, int? askedYear) => this switch
        {
            { Year: { } year, Month: { } month } => OfMonth(new DateOnly(year, month, 1), rows),
            { Year: { } year } => new TimelineGroup(year.ToString(CultureInfo.InvariantCulture), "month not told", DayRuler.OfYear(year), null, rows),
            _ => new TimelineGroup("No date", null, RulerOf(rows, askedYear), null, rows),
        };

        private static TimelineGroup OfMonth(DateOnly first, IReadOnlyList<EventRow> rows) =>
            new(DateWords.OfMonth(first), null, DayRuler.OfMonth(first), first.Year, rows);

        private static DayRuler? RulerOf(IReadOnlyList<EventRow> rows, int? askedYear) =>
            rows.Select(row => row.Date?.Bounds.Latest?.Year).OfType<int>().Distinct().ToArray() switch
            {
                [] => null,
                [var only] => DayRuler.OfYear(askedYear ?? only),
                _ when askedYear is { } asked => DayRuler.OfYear(asked),
                _ => null,
            };
    }
}
