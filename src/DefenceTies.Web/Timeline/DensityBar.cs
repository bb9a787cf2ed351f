using DefenceTies.Domain.Time;

namespace DefenceTies.Web.Timeline;

/// <summary>A bin of the strip, laid out.</summary>
/// <param name="Label">The bin in words: "July 2025".</param>
/// <param name="Period">The bin as a bound of the period.</param>
/// <param name="Start">Where it begins, in percent of the strip.</param>
/// <param name="Width">How wide it is, in percent.</param>
/// <param name="Certain">How many events lie in it for certain.</param>
/// <param name="Possible">The shares of wider dates that fall on it.</param>
/// <param name="CertainHeight">The height of the certain part, in pixels.</param>
/// <param name="PossibleHeight">The height of the possible part on top of it, in pixels.</param>
/// <param name="IsInside">Whether it lies in the period asked for.</param>
public sealed record DensityBar(
    string Label,
    EdtfDate Period,
    double Start,
    double Width,
    int Certain,
    double Possible,
    double CertainHeight,
    double PossibleHeight,
    bool IsInside)
{
    /// <summary>Whether anything falls on it.</summary>
    public bool IsEmpty => Certain == 0 && Possible <= 0;
}
