namespace DefenceTies.Domain.Time;

/// <summary>What EDTF level 1 says of a date's certainty. It marks the date and pads none of its bounds.</summary>
public enum EdtfQualifier
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary><c>~</c>: about that time.</summary>
    Approximate = 1,

    /// <summary><c>?</c>: the source is unsure.</summary>
    Uncertain = 2,

    /// <summary><c>%</c>: both.</summary>
    ApproximateAndUncertain = 3,
}
