namespace DefenceTies.Register.Import;

/// <summary>What an import does to a record.</summary>
public enum RecordChange
{
    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It stood, and has another value in some field.</summary>
    Changed = 2,

    /// <summary>It stood and is told again, with the same values.</summary>
    Unchanged = 3,

    /// <summary>It goes, since no source tells of it any longer.</summary>
    Removed = 4,
}
