namespace DefenceTies.Web.Backup;

/// <summary>A backup in the folder of backups.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="WrittenAt">When it was written here.</param>
public sealed record BackupFile(string Name, string Path, long Bytes, DateTimeOffset WrittenAt);
