namespace DefenceTies.Register.Backup;

/// <summary>What a restore came to.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="TakenAt">When the backup was taken.</param>
/// <param name="Contents">What was restored; none when nothing was.</param>
public sealed record RestoreReport(RestoreOutcome Outcome, DateTimeOffset TakenAt, BackupReport? Contents);
