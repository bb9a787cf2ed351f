namespace DefenceTies.Web.Editing;

/// <summary>What became of a form that somebody wanted to save.</summary>
public enum SaveOutcome
{
    /// <summary>It is saved.</summary>
    Saved,

    /// <summary>It differs in nothing from what stands.</summary>
    Nothing,

    /// <summary>Something in it is wrong.</summary>
    Wrong,

    /// <summary>Something in it is odd, and nobody has said yet that it is meant so.</summary>
    Odd,

    /// <summary>Somebody else changed the record first.</summary>
    Conflict,

    /// <summary>The record stands no longer.</summary>
    Gone,

    /// <summary>The user may not change records, or not any more.</summary>
    Refused,
}
