namespace DefenceTies.Extraction.Dates;

/// <summary>Which way a date without a year lies from the day of publication.</summary>
internal enum Direction
{
    /// <summary>The nearest one, either way.</summary>
    Nearest,

    /// <summary>On that day or before it.</summary>
    Past,

    /// <summary>On that day or after it.</summary>
    Future,
}
