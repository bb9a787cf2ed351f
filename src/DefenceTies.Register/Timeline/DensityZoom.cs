namespace DefenceTies.Register.Timeline;

/// <summary>A stretch of the density strip, finer or coarser than it would be by itself.</summary>
/// <param name="Unit">How long each bin is; longer when there would be more than <see cref="MaxBins"/>.</param>
/// <param name="First">The first day; none for that of the first event.</param>
/// <param name="Last">The last day; none for that of the last event.</param>
public sealed record DensityZoom(DensityUnit Unit, DateOnly? First = null, DateOnly? Last = null)
{
    /// <summary>More bins than this are no strip.</summary>
    public const int MaxBins = 750;

    /// <summary>The zoom that goes with a stretch of time by itself.</summary>
    internal static DensityUnit UnitFor(DateOnly first, DateOnly last) =>
        last.DayNumber - first.DayNumber < MaxDays ? DensityUnit.Day
        : MonthsBetween(first, last) < MaxMonths ? DensityUnit.Month
        : last.Year - first.Year < MaxYears ? DensityUnit.Year
        : DensityUnit.Decade;

    // Bins get longer when there would be more of them than a strip shows well.
    private const int MaxDays = 62;
    private const int MaxMonths = 60;
    private const int MaxYears = 80;

    /// <summary>The unit, or a longer one where the stretch would have too many bins.</summary>
    internal DensityUnit UnitWithin(DateOnly first, DateOnly last)
    {
        var unit = Unit;
        while (unit < DensityUnit.Decade && DensityGrid.IndexOf(last, unit) - DensityGrid.IndexOf(first, unit) >= MaxBins)
        {
            unit++;
        }

        return unit;
    }

    private static int MonthsBetween(DateOnly first, DateOnly last) => DensityGrid.IndexOf(last, DensityUnit.Month) - DensityGrid.IndexOf(first, DensityUnit.Month);
}
