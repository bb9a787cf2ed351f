namespace DefenceTies.Register.Backup;

/// <summary>How far a backup or a restore has come.</summary>
/// <param name="Table">The table at work.</param>
/// <param name="Rows">How many of its rows are done.</param>
/// <param name="IsWhole">Whether that is all of them.</param>
public sealed record ArchiveProgress(string Table, long Rows, bool IsWhole)
{
    /// <summary>Progress is told after so many rows.</summary>
    internal const long Step = 100_000;
}
