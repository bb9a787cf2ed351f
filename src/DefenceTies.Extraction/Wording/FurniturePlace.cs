namespace DefenceTies.Extraction.Wording;

/// <summary>Where on a line words of furniture stand.</summary>
internal enum FurniturePlace
{
    /// <summary>They are the whole line.</summary>
    Is,

    /// <summary>They begin it.</summary>
    Starts,

    /// <summary>They end it.</summary>
    Ends,

    /// <summary>They stand somewhere in a short line.</summary>
    Has,

    /// <summary>The line matches a regular expression.</summary>
    Pattern,

    /// <summary>They are the whole line, and from here on only whole paragraphs of prose are article.</summary>
    Tail,

    /// <summary>They begin a line after which only whole paragraphs of prose are article.</summary>
    Opens,
}
