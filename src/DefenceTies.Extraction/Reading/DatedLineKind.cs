namespace DefenceTies.Extraction.Reading;

/// <summary>What a line with a date says it is; what comes first is believed first.</summary>
internal enum DatedLineKind
{
    /// <summary>The header that a collection puts before a text.</summary>
    Header,

    /// <summary>It says "published", "posted" or the like.</summary>
    Labelled,

    /// <summary>A date and hardly anything else.</summary>
    Bare,

    /// <summary>It says "updated" or the like.</summary>
    Updated,

    /// <summary>The day on which somebody looked at the page.</summary>
    Printed,
}
