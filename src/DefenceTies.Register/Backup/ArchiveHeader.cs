namespace DefenceTies.Register.Backup;

/// <summary>The first line of an archive.</summary>
/// <param name="Format">The version of the archive's form.</param>
/// <param name="Sqlite">The last migration of the tables as SQLite has them.</param>
/// <param name="PostgreSql">The last migration of the same tables as PostgreSQL has them.</param>
/// <param name="TakenAt">When the backup was taken.</param>
internal sealed record ArchiveHeader(int Format, string Sqlite, string PostgreSql, DateTimeOffset TakenAt)
{
    /// <summary>The form that this program writes.</summary>
    internal const int CurrentFormat = 1;

    /// <summary>The last migration in one of the databases.</summary>
    internal string MigrationOf(RegisterProvider provider) => provider == RegisterProvider.Sqlite ? Sqlite : PostgreSql;
}
