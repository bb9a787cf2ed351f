namespace DefenceTies.Web.Timeline;

/// <summary>A mark on the strip's axis.</summary>
/// <param name="At">Where, in percent of the strip.</param>
/// <param name="Label">What stands at it.</param>
/// <param name="IsStrong">Whether a longer unit begins there.</param>
public sealed record DensityTick(double At, string Label, bool IsStrong);
