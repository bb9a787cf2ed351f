namespace DefenceTies.Extraction.Wording;

/// <summary>What a sentence must tell beside a cue that alone says too little.</summary>
internal enum RuleNeed
{
    /// <summary>Officials of two sides, and a date.</summary>
    PeopleAndDay,

    /// <summary>One event: no plural of it.</summary>
    Singular,
}
