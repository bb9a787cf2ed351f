using DefenceTies.Register.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace DefenceTies.Register.Backup;

/// <summary>
/// Restores in one transaction: the tables are taken down, made anew as they were when the backup was taken, filled, and
/// brought up to date.
/// </summary>
internal static class PostgreSqlRestore
{
    internal static async Task<BackupReport> ExecuteAsync(RegisterContext context, ArchiveReader archive, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        context.Database.SetCommandTimeout(TimeSpan.Zero);
        var then = archive.Header.PostgreSql;
        var now = MigrationState.LastOf(RegisterProvider.PostgreSql);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await RunAsync(context, now, Migration.InitialDatabase, cancellationToken);
        await RunAsync(context, Migration.InitialDatabase, then, cancellationToken);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        var report = await new ArchiveLoad(archive, progress).ExecuteAsync(table => PostgreSqlTableLoad.BeginAsync(connection, table, cancellationToken), cancellationToken);
        if (then != now)
        {
            await RunAsync(context, then, now, cancellationToken);
        }

        await ExecuteAsync(context, "ANALYZE", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }

    private static Task RunAsync(RegisterContext context, string from, string to, CancellationToken cancellationToken) =>
        ExecuteAsync(context, context.GetService<IMigrator>().GenerateScript(from, to, MigrationsSqlGenerationOptions.NoTransactions), cancellationToken);

    // EF's own way of running SQL would take braces for places of parameters.
    private static async Task ExecuteAsync(RegisterContext context, string sql, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction, command.CommandTimeout) = (sql, context.Database.CurrentTransaction?.GetDbTransaction(), 0);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
