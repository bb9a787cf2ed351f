using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace DefenceTies.Register.Backup;

/// <summary>
/// Restores in one transaction: the tables are taken down, made anew as they were when the backup was taken, filled, and
/// brought up to date.
/// </summary>
/// <param name="connectionString">How to reach the register, which is prepared.</param>
internal sealed class PostgreSqlRestore(string connectionString)
{
    internal async Task<BackupReport> ExecuteAsync(ArchiveReader archive, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        // Migrating inside a transaction of one's own is what EF Core warns of, and what makes this all or nothing.
        await using var context = new PostgreSqlRegisterContext(new DbContextOptionsBuilder<PostgreSqlRegisterContext>()
            .UseNpgsql(connectionString)
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning))
            .Options);
        context.Database.SetCommandTimeout(TimeSpan.Zero);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.MigrateAsync(Migration.InitialDatabase, cancellationToken);
        await context.Database.MigrateAsync(archive.Header.MigrationOf(RegisterProvider.PostgreSql), cancellationToken);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        var report = await new ArchiveLoad(archive, progress).ExecuteAsync(table => PostgreSqlTableLoad.BeginAsync(connection, table, cancellationToken), cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);

        // The words of an event may have been filled before the countries and people that are marked with them.
        await context.Database.ExecuteSqlRawAsync("SELECT register_remark()", cancellationToken);
        await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }
}
