namespace DefenceTies.Register.Backup;

/// <summary>What a backup holds, after all of it was read.</summary>
/// <param name="TakenAt">When it was taken.</param>
/// <param name="Migration">The last change of the tables when it was taken, as the database in use names it.</param>
/// <param name="IsOlder">Whether it is of an older version, and is brought up to date as it is restored.</param>
/// <param name="Rows">How many rows each table has, by its name.</param>
/// <param name="Problem">Why it cannot be restored, in words; none when it can.</param>
public sealed record BackupContents(DateTimeOffset TakenAt, string Migration, bool IsOlder, IReadOnlyDictionary<string, long> Rows, string? Problem)
{
    /// <summary>How many rows in all tables.</summary>
    public long AllRows => Rows.Values.Sum();
}
