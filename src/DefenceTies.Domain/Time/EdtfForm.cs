namespace DefenceTies.Domain.Time;

/// <summary>The three forms of a date.</summary>
public enum EdtfForm
{
    /// <summary>A year, season, month or day.</summary>
    Point = 0,

    /// <summary>A stretch of time that the event filled.</summary>
    Interval = 1,

    /// <summary>Several points or spans, of which one holds.</summary>
    OneOf = 2,
}
