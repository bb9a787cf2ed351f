using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Events;
using DefenceTies.Web.Dates;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Events;

/// <summary>Dates on which sources disagree, laid out on the days around them.</summary>
/// <param name="Ruler">The days.</param>
/// <param name="Sides">Who says what.</param>
public sealed record DateDispute(DayRuler Ruler, IReadOnlyList<DateSide> Sides)
{
    private const int LeastDays = 11;
    private const int MostDays = 31;
    private const int Margin = 3;

    /// <summary>The layout; none when the dates are too far apart, or too wide, to be seen on one row of days.</summary>
    public static DateDispute? Of(EventPage page)
    {
        DateSide[] sides = [.. page.Reports.SelectMany(SidesOf).DistinctBy(side => (side.Source, side.Date))];
        if (sides.Select(side => side.Date).Distinct().Count() < 2
            || sides.Min(side => side.Date.Bounds.Earliest) is not { } first
            || sides.Max(side => side.Date.Bounds.Latest) is not { } last
            || last.DayNumber - first.DayNumber + 1 + (2 * Margin) > MostDays)
        {
            return null;
        }

        var margin = Math.Max(Margin, (LeastDays - (last.DayNumber - first.DayNumber + 1)) / 2);
        return new DateDispute(new DayRuler(first.AddDays(-margin), last.AddDays(margin)), sides);
    }

    /// <summary>Each day of the ruler with the middle of its place, in percent.</summary>
    public IReadOnlyList<(double At, DateOnly Day)> Days =>
        [.. Enumerable.Range(0, Ruler.Days).Select(Ruler.First.AddDays).Select(day => ((Ruler.StartOf(day) + Ruler.EndOf(day)) / 2, day))];

    private static IEnumerable<DateSide> SidesOf(EventReport report) =>
        from claim in report.Claims
        where claim.Field == ClaimField.Date
        let date = EdtfDate.TryParse(claim.Value, out var read) ? read : null
        where date is { Bounds: { Earliest: not null, Latest: not null } }
        select new DateSide(SourceWords.Short(report.Article), date);
}
