namespace DefenceTies.Register.Editing;

/// <summary>What became of a change.</summary>
public enum EditOutcome
{
    /// <summary>It stands.</summary>
    Saved,

    /// <summary>It would have changed nothing.</summary>
    Unchanged,

    /// <summary>Somebody else changed the record first; nothing was changed.</summary>
    Conflict,

    /// <summary>There is no such record any longer, or never was; nothing was changed.</summary>
    NotFound,

    /// <summary>It cannot be done; the problems say why, and nothing was changed.</summary>
    Invalid,
}
