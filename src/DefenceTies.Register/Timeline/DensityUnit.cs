namespace DefenceTies.Register.Timeline;

/// <summary>How long a bin of the density strip is.</summary>
public enum DensityUnit
{
    /// <summary>A day.</summary>
    Day = 1,

    /// <summary>A calendar month.</summary>
    Month = 2,

    /// <summary>A calendar year.</summary>
    Year = 3,

    /// <summary>Ten calendar years from a year ending in 0.</summary>
    Decade = 4,
}
