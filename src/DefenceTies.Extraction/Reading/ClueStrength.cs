namespace DefenceTies.Extraction.Reading;

/// <summary>How a page names a publisher; what comes first counts more.</summary>
internal enum ClueStrength
{
    /// <summary>A line of its own before the text.</summary>
    Masthead,

    /// <summary>A copyright, a source, a call to follow.</summary>
    Notice,

    /// <summary>The address of a known site.</summary>
    Address,

    /// <summary>A byline, or a row with the date.</summary>
    Byline,

    /// <summary>The words before the first sentence.</summary>
    Dateline,

    /// <summary>An agency credited with the text, wherever that stands.</summary>
    Agency,

    /// <summary>The desk that edited it: whose text an agency's is, the agency tells.</summary>
    Desk,

    /// <summary>The text says who was told.</summary>
    Prose,
}
