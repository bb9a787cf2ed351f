namespace DefenceTies.Register.Backup;

/// <summary>What a backup or a restore came to.</summary>
/// <param name="Tables">How many tables.</param>
/// <param name="Rows">How many rows in all of them.</param>
public sealed record BackupReport(int Tables, long Rows);
