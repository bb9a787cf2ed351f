namespace DefenceTies.Web.Backup;

/// <summary>What is being done with backups, or was done last: one state of it.</summary>
/// <param name="Work">What it is.</param>
/// <param name="File">The backup's name.</param>
/// <param name="By">Who asked for it.</param>
/// <param name="StartedAt">When it began.</param>
public sealed record BackupTask(BackupWork Work, string File, string By, DateTimeOffset StartedAt)
{
    /// <summary>The step that it is at, in words; none when there is but one.</summary>
    public string? Step { get; init; }

    /// <summary>The table at work; none before the first.</summary>
    public string? Table { get; init; }

    /// <summary>How many rows are done.</summary>
    public long Rows { get; init; }

    /// <summary>How many there are in all; none when nobody knows yet.</summary>
    public long? AllRows { get; init; }

    /// <summary>Whether it has ended, in whatever way.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Why it came to nothing, in words; none when it did not.</summary>
    public string? Problem { get; init; }

    /// <summary>What came of it, in a sentence; none until it has ended.</summary>
    public string? Result { get; init; }
}

/// <summary>What can be done with backups.</summary>
public enum BackupWork
{
    /// <summary>Making one.</summary>
    Make = 1,

    /// <summary>Reading one to its end.</summary>
    Inspect = 2,

    /// <summary>Making the register what one holds.</summary>
    Restore = 3,
}
