namespace DefenceTies.Register.Backup;

/// <summary>The keys in an archive's lines.</summary>
internal static class ArchiveWords
{
    internal const string Format = "defenceties-backup";
    internal const string Sqlite = "sqlite";
    internal const string PostgreSql = "postgresql";
    internal const string TakenAt = "taken-at";
    internal const string Table = "table";
    internal const string Columns = "columns";
    internal const string Rows = "rows";
    internal const string LastId = "last-id";
    internal const string Sha256 = "sha256";
}
