namespace DefenceTies.Extraction.Wording;

/// <summary>What a match of a rule does.</summary>
internal enum RuleEffect
{
    /// <summary>It yields an event.</summary>
    Event,

    /// <summary>It adds people to the event told just before.</summary>
    Addition,

    /// <summary>It refuses what other rules find in the sentence.</summary>
    Veto,
}
