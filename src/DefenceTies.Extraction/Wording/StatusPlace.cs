namespace DefenceTies.Extraction.Wording;

/// <summary>Where status words stand, seen from the words that tell the event.</summary>
internal enum StatusPlace
{
    /// <summary>Before them.</summary>
    Before,

    /// <summary>After them.</summary>
    After,

    /// <summary>On either side.</summary>
    Around,
}
