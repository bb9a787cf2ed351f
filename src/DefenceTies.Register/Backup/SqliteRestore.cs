using DefenceTies.Register.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Backup;

/// <summary>
/// Restores into a new file, and then copies that over the register in one transaction of SQLite's own: who has the
/// register open goes on with it.
/// </summary>
/// <param name="connectionString">How to reach the register, which is prepared.</param>
internal sealed class SqliteRestore(string connectionString)
{
    private readonly SqliteConnectionStringBuilder _register = new(connectionString) { Pooling = false };

    internal async Task<BackupReport> ExecuteAsync(ArchiveReader archive, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        var scratch = $"{Path.GetFullPath(_register.DataSource)}.restoring";
        Remove(scratch);
        try
        {
            var report = await FillAsync(scratch, archive, progress, cancellationToken);
            Copy(scratch);
            return report;
        }
        finally
        {
            Remove(scratch);
        }
    }

    private static async Task<BackupReport> FillAsync(string scratch, ArchiveReader archive, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        // Rows come in the order of what they refer to, but those that refer to others of their own table do not.
        var connectionString = new SqliteConnectionStringBuilder { DataSource = scratch, ForeignKeys = false, Pooling = false }.ConnectionString;
        await using var context = new SqliteRegisterContext(new DbContextOptionsBuilder<SqliteRegisterContext>().UseSqlite(connectionString).Options);
        await context.Database.MigrateAsync(archive.Header.Sqlite, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);

        // The scratch file is nothing that has to outlive a crash.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        BackupReport report;
        await using (var transaction = connection.BeginTransaction())
        {
            report = await new ArchiveLoad(archive, progress).ExecuteAsync(table => Task.FromResult<ITableLoad>(new SqliteTableLoad(transaction, table)), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
        await RequireWholeAsync(connection, cancellationToken);
        return report;
    }

    private static async Task RequireWholeAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var check = connection.CreateCommand();
        check.CommandText = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 1";
        await using var broken = await check.ExecuteReaderAsync(cancellationToken);
        if (await broken.ReadAsync(cancellationToken))
        {
            throw new InvalidDataException($"The backup is not whole: a row of {broken.GetString(0)} refers to one of {broken.GetString(2)} that is missing.");
        }
    }

    private void Copy(string scratch)
    {
        using var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = scratch, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        from.Open();
        using var to = new SqliteConnection(_register.ConnectionString);
        to.Open();
        using var wait = to.CreateCommand();
        wait.CommandText = SqliteBusyTimeout.PragmaOf(to);
        wait.ExecuteNonQuery();
        from.BackupDatabase(to);
    }

    private static void Remove(string scratch)
    {
        foreach (var end in new[] { "", "-wal", "-shm", "-journal" })
        {
            File.Delete(scratch + end);
        }
    }
}
