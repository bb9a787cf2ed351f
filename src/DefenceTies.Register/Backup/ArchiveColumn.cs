namespace DefenceTies.Register.Backup;

/// <summary>A column of an archived table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
internal sealed record ArchiveColumn(string Name, ArchiveType Type);
