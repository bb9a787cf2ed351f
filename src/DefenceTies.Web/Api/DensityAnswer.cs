using DefenceTies.Domain.Text;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>How many events there are over time, under all filters but the period.</summary>
/// <param name="Unit">How long each bin is: day, month, year or decade.</param>
/// <param name="Undated">How many events have no earliest day.</param>
/// <param name="IsPartial">Whether more events match than the bins hold.</param>
/// <param name="Bins">The bins in order without a gap.</param>
public sealed record DensityAnswer(string Unit, int Undated, bool IsPartial, IReadOnlyList<DensityBin> Bins)
{
    internal static DensityAnswer Of(Density density) => new(Words.Of(density.Unit), density.Undated, density.IsPartial, density.Bins);
}
