using System.Globalization;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>A period that is one press away.</summary>
/// <param name="Label">What a reader sees.</param>
/// <param name="From">The lower bound; none for all time.</param>
/// <param name="To">The upper bound; none when what is planned for later belongs to it.</param>
public sealed record PeriodPreset(string Label, EdtfDate? From, EdtfDate? To)
{
    /// <summary>The presets, widest first.</summary>
    /// <param name="today">The day they are counted from.</param>
    public static IReadOnlyList<PeriodPreset> All(DateOnly today) =>
    [
        new("All", null, null),
        new("5 years", EdtfDate.OfDay(today.AddYears(-5)), null),
        new("12 months", EdtfDate.OfDay(today.AddYears(-1)), null),
        new(today.Year.ToString(CultureInfo.InvariantCulture), EdtfDate.OfYear(today.Year), EdtfDate.OfYear(today.Year)),
        new("90 days", EdtfDate.OfDay(today.AddDays(-90)), null),
    ];

    /// <summary>The filter with this period.</summary>
    public TimelineFilter On(TimelineFilter filter) => filter with { From = From, To = To, After = null, Before = null };

    /// <summary>Whether the filter has just this period.</summary>
    public bool IsIn(TimelineFilter filter) => Equals(From, filter.From) && Equals(To, filter.To);
}
