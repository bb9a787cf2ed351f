namespace DefenceTies.Register.Tables;

/// <summary>What became of a file in an import. The numbers are stored: never change or re-use one.</summary>
public enum ImportFileOutcome
{
    /// <summary>Its bytes are new to the register.</summary>
    Added = 1,

    /// <summary>Its bytes stand in the register already and were read by the same rules.</summary>
    Unchanged = 2,

    /// <summary>It replaces an older file of its name.</summary>
    Replaced = 3,

    /// <summary>Its bytes were known; other rules read them anew.</summary>
    ReadAnew = 4,

    /// <summary>It could not be read.</summary>
    Failed = 5,
}
