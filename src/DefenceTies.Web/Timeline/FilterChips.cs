using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>The filters in force, each as a chip.</summary>
public static class FilterChips
{
    /// <summary>The chips, in the order of the controls.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="counts">The facets, for the names of their values.</param>
    /// <param name="names">The names of values that were not counted.</param>
    public static IReadOnlyList<FilterChip> Of(TimelineFilter filter, FacetCounts counts, FilterNames? names = null)
    {
        var all = filter with { After = null, Before = null };
        var chips = new List<FilterChip>();
        if (all.Text is { } text)
        {
            chips.Add(new FilterChip("text", text, false, all with { Text = null }));
        }

        if (PeriodWords.Of(all.From, all.To) is { } period)
        {
            chips.Add(new FilterChip("date", period, false, all with { From = null, To = null, CertainlyInPeriod = false }));
        }

        if (all.Undated != UndatedEvents.With)
        {
            chips.Add(new FilterChip("date", all.Undated == UndatedEvents.Only ? "undated only" : "no undated", false, all with { Undated = UndatedEvents.With }));
        }

        chips.AddRange(
            from facet in Facets.Of(all, counts, names)
            from option in facet.Options
            where option.State != FacetState.Off
            select new FilterChip(facet.One, option.Label, option.State == FacetState.Out, option.Without));
        return chips;
    }
}
