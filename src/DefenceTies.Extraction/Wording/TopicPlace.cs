namespace DefenceTies.Extraction.Wording;

/// <summary>How near the thing that a rule is about must have been named.</summary>
internal enum TopicPlace
{
    /// <summary>In the same sentence.</summary>
    Here,

    /// <summary>In the same sentence or one just before.</summary>
    Near,
}
