namespace DefenceTies.Register.Sheets;

/// <summary>What a row would do.</summary>
public enum SheetChange
{
    /// <summary>It enters an event.</summary>
    New,

    /// <summary>It changes an event that stands as it was exported.</summary>
    Changed,

    /// <summary>It changes an event that somebody else has changed since it was exported.</summary>
    Conflict,
}
