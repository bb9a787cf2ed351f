namespace DefenceTies.Register.Timeline;

/// <summary>Sorts spans of days into bins of one length.</summary>
internal static class DensityBins
{
    /// <summary>The bins of some spans.</summary>
    /// <param name="spans">The spans; those that lie in one month may be told as the whole month, as long as no bin is a day.</param>
    /// <param name="undated">How many events have no span.</param>
    /// <param name="zoom">The stretch that is asked for; none for all of it, in bins as long as it takes.</param>
    internal static Density Of(IReadOnlyList<DensitySpan> spans, int undated, DensityZoom? zoom)
    {
        if (spans.Count == 0)
        {
            return new Density(zoom?.Unit ?? DensityUnit.Year, [], undated);
        }

        var first = zoom?.First ?? spans.Min(span => span.First);
        var last = zoom?.Last ?? spans.Max(span => span.Last);
        var unit = zoom?.UnitWithin(first, last) ?? DensityZoom.UnitFor(first, last);
        var start = DensityGrid.IndexOf(first, unit);
        var certain = new int[DensityGrid.IndexOf(last, unit) - start + 1];
        var possible = new double[certain.Length];
        foreach (var span in spans)
        {
            Add(span, unit, start, certain, possible);
        }

        return new Density(
            unit,
            [.. certain.Select((count, at) => new DensityBin(DensityGrid.FirstOf(start + at, unit), DensityGrid.LastOf(start + at, unit), count, possible[at]))],
            undated);
    }

    private static void Add(DensitySpan span, DensityUnit unit, int start, int[] certain, double[] possible)
    {
        var (from, to) = (DensityGrid.IndexOf(span.First, unit) - start, DensityGrid.IndexOf(span.Last, unit) - start);
        if (from == to)
        {
            if (from >= 0 && from < certain.Length)
            {
                certain[from] += span.Count;
            }

            return;
        }

        var days = span.Last.DayNumber - span.First.DayNumber + 1;
        for (var at = Math.Max(0, from); at <= Math.Min(certain.Length - 1, to); at++)
        {
            var first = at == from ? span.First : DensityGrid.FirstOf(start + at, unit);
            var last = at == to ? span.Last : DensityGrid.LastOf(start + at, unit);
            possible[at] += (double)span.Count * (last.DayNumber - first.DayNumber + 1) / days;
        }
    }
}
