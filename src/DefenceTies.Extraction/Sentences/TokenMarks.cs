namespace DefenceTies.Extraction.Sentences;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenMarks : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capitalised = 1,

    /// <summary>All its letters are capitals, and it has at least two.</summary>
    AllCapitals = 2,

    /// <summary>A hyphen or short dash joins it to the token before.</summary>
    Joined = 4,

    /// <summary>White space stands before it.</summary>
    Spaced = 8,

    /// <summary>It ends in the dot of an abbreviation.</summary>
    Dotted = 16,

    /// <summary>It has a dot inside ("U.S.").</summary>
    InnerDot = 32,
}
