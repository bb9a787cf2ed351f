using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Dates;

/// <summary>A time counted from the date told last, not from publication: "that day", "two days later", "the following month".</summary>
/// <param name="Unit">What is counted: days, weeks, months or years.</param>
/// <param name="Offset">How many, negative for the past.</param>
internal sealed record AnchoredDate(DateUnit Unit, int Offset) : DateExpression
{
    private const int Week = 7;

    internal override bool IsAnchored => true;

    internal override string HowRead(Direction direction) => Offset == 0 ? "it is that date" : "counted from that date";

    /// <summary>None: it means nothing without the date told last.</summary>
    internal override EdtfDate? In(DateOnly published, Direction direction) => null;

    /// <summary>The date, counted from the one told last.</summary>
    internal EdtfDate? From(EdtfDate anchor)
    {
        if (anchor.Form == EdtfForm.OneOf || anchor.Bounds is not { Earliest: { } first, Latest: { } last } || first.Year is < 3 or > 9990 || Math.Abs(Offset) > 1000)
        {
            return null;
        }

        return Unit switch
        {
            DateUnit.Day when first == last => EdtfDate.OfDay(first.AddDays(Offset)),
            DateUnit.Day when Offset == 0 => anchor,
            DateUnit.Day when last.DayNumber - first.DayNumber < Week => EdtfDate.OfDay((Offset > 0 ? last : first).AddDays(Offset)),
            DateUnit.Week when first == last => EdtfDate.OfDay(first.AddDays(Week * Offset)),
            DateUnit.Month when first.Month == last.Month && first.Year == last.Year => Point(first.AddMonths(Offset).Year, first.AddMonths(Offset).Month, null),
            DateUnit.Year when first.Year == last.Year => Point(first.Year + Offset, null, null),
            _ => null,
        };
    }
}
