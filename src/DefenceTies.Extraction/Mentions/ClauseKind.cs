namespace DefenceTies.Extraction.Mentions;

/// <summary>What a clause is.</summary>
internal enum ClauseKind
{
    /// <summary>It stands by itself.</summary>
    Main,

    /// <summary>"who arrived on Monday", "it signed in 2018".</summary>
    Relative,

    /// <summary>"while he was there", "that they would sign".</summary>
    Subordinate,

    /// <summary>"after they had signed", "before he left": what it tells has another time.</summary>
    OfOtherTime,

    /// <summary>", set up in 2022,".</summary>
    Participial,
}
