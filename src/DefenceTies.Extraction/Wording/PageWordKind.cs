namespace DefenceTies.Extraction.Wording;

/// <summary>What a word of <c>page-words.tsv</c> tells about the line it stands on.</summary>
internal enum PageWordKind
{
    /// <summary>An outlet's name ends with it.</summary>
    OutletLast,

    /// <summary>An outlet's name begins with it.</summary>
    OutletFirst,

    /// <summary>The name of a press office or news service ends with it.</summary>
    Office,

    /// <summary>It follows an outlet's name in a byline.</summary>
    Desk,

    /// <summary>It names a part of a page, by itself never an outlet.</summary>
    Section,

    /// <summary>The line is a caption or a credit.</summary>
    Picture,

    /// <summary>The text speaks of an outlet that is not its own.</summary>
    ThirdParty,

    /// <summary>The outlet named before it speaks of itself.</summary>
    Learns,

    /// <summary>The date is that of a later change.</summary>
    UpdateLabel,

    /// <summary>The date is that of somebody's look at the page.</summary>
    PrintLabel,

    /// <summary>A month in another language than English.</summary>
    Month,
}
