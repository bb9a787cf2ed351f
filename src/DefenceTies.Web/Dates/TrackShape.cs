namespace DefenceTies.Web.Dates;

/// <summary>A piece of a drawn date.</summary>
/// <param name="Form">What it stands for.</param>
/// <param name="Start">Where it begins, in percent of the ruler.</param>
/// <param name="End">Where it ends, in percent of the ruler.</param>
public sealed record TrackShape(TrackForm Form, double Start, double End)
{
    /// <summary>How wide it is, in percent.</summary>
    public double Width => End - Start;
}
