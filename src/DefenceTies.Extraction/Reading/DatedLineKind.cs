namespace DefenceTies.Extraction.Reading;

/// <summary>What a line with a date says it is.</summary>
internal enum DatedLineKind
{
    /// <summary>The header that a collection puts before a text.</summary>
    Header,

    /// <summary>It says "published", "updated" or the like.</summary>
    Labelled,

    /// <summary>A date and nothing else.</summary>
    Bare,
}
