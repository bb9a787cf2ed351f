namespace DefenceTies.Register.Tables;

/// <summary>What an editor decided about two records that may be one. The numbers are stored: never change or re-use one.</summary>
public enum DuplicateVerdict
{
    /// <summary>They are one, and were merged.</summary>
    Merged = 1,

    /// <summary>They are two, and are not offered again.</summary>
    Apart = 2,
}
