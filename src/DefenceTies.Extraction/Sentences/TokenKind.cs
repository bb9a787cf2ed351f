namespace DefenceTies.Extraction.Sentences;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, maybe with an ordinal's ending.</summary>
    Number,

    /// <summary>The <c>'s</c> after a noun.</summary>
    Possessive,

    /// <summary>A single sign.</summary>
    Sign,

    /// <summary>A web address.</summary>
    Address,
}
