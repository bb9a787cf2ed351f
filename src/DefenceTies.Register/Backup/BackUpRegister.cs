using System.Data.Common;
using DefenceTies.Register.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Backup;

/// <summary>
/// Writes the whole register into one file, as it stood in the moment when this began, whoever reads and writes
/// meanwhile. The file is the same for either database; it holds password hashes, so that only its owner can read it.
/// </summary>
public sealed class BackUpRegister
{
    private const string KeysTable = nameof(RegisterContext.DataProtectionKeys);

    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly TimeProvider _time;

    internal BackUpRegister(IDbContextFactory<RegisterContext> contexts, TimeProvider time) => (_contexts, _time) = (contexts, time);

    /// <summary>Does so. A file is there in the end or not at all; until then it bears another name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="withKeys">Whether the keys that protect cookies go with it; without them everybody signs in anew after a restore.</param>
    /// <param name="replace">Whether a file of this name may be replaced.</param>
    /// <param name="progress">Is told how far it has come; none when nobody watches.</param>
    /// <param name="cancellationToken">Ends it; no file is left.</param>
    /// <exception cref="IOException">There is such a file already, or it cannot be written.</exception>
    /// <exception cref="UnusableRegisterException">The register is not of this version of the program.</exception>
    public async Task<BackupReport> ExecuteAsync(string path, bool withKeys, bool replace, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        if (!replace && File.Exists(path))
        {
            throw new IOException($"{path} exists already. Name another file, or say --replace.");
        }

        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await MigrationState.RequireCurrentAsync(context, cancellationToken);
        var partial = $"{path}.partial";
        BackupReport report;
        await using (var file = Create(partial))
        {
            try
            {
                report = await WriteAsync(context, file, withKeys, progress, cancellationToken);
            }
            catch
            {
                File.Delete(partial);
                throw;
            }
        }

        File.Move(partial, path, replace);
        return report;
    }

    private async Task<BackupReport> WriteAsync(RegisterContext context, FileStream file, bool withKeys, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        var tables = ArchiveTables.Of(context);
        var rows = 0L;
        await using (var writer = new ArchiveWriter(file))
        {
            await using var snapshot = await ReadSnapshot.BeginAsync(context, cancellationToken);
            await writer.WriteHeaderAsync(
                new ArchiveHeader(ArchiveHeader.CurrentFormat, MigrationState.LastOf(RegisterProvider.Sqlite), MigrationState.LastOf(RegisterProvider.PostgreSql), _time.GetUtcNow()),
                cancellationToken);
            foreach (var table in tables)
            {
                rows += await WriteTableAsync(snapshot, table, writer, isEmptied: !withKeys && table.Name == KeysTable, progress, cancellationToken);
            }

            await writer.EndAsync(cancellationToken);
        }

        await file.FlushAsync(cancellationToken);
        file.Flush(flushToDisk: true);
        return new BackupReport(tables.Count, rows);
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 1 << 16, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static async Task<long> WriteTableAsync(DbTransaction snapshot, ArchiveTable table, ArchiveWriter writer, bool isEmptied, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        await writer.BeginTableAsync(table, cancellationToken);
        var rows = 0L;
        await using (var command = CommandOf(snapshot, $"SELECT {table.QuotedColumns} FROM {table.QuotedName} ORDER BY {string.Join(", ", table.Key.Select(ArchiveTable.Quote))}"))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (!isEmptied && await reader.ReadAsync(cancellationToken))
            {
                await writer.WriteLineAsync(json => ArchiveValues.Write(json, table, reader), cancellationToken);
                if (++rows % ArchiveProgress.Step == 0)
                {
                    progress?.Report(new ArchiveProgress(table.Name, rows, false));
                }
            }
        }

        await writer.EndTableAsync(rows, await LastIdAsync(snapshot, table, cancellationToken), cancellationToken);
        progress?.Report(new ArchiveProgress(table.Name, rows, true));
        return rows;
    }

    private static async Task<long?> LastIdAsync(DbTransaction snapshot, ArchiveTable table, CancellationToken cancellationToken)
    {
        if (table.IdColumn is not { } column)
        {
            return null;
        }

        if (snapshot is SqliteTransaction)
        {
            await using var sequence = CommandOf(snapshot, $"SELECT seq FROM sqlite_sequence WHERE name = '{table.Name}'");
            return await sequence.ExecuteScalarAsync(cancellationToken) as long?;
        }

        await using var name = CommandOf(snapshot, $"SELECT pg_get_serial_sequence('{table.QuotedName}', '{column}')");
        await using var last = CommandOf(snapshot, $"SELECT CASE WHEN is_called THEN last_value END FROM {await name.ExecuteScalarAsync(cancellationToken)}");
        return await last.ExecuteScalarAsync(cancellationToken) as long?;
    }

    private static DbCommand CommandOf(DbTransaction snapshot, string sql)
    {
        var command = snapshot.Connection!.CreateCommand();
        (command.CommandText, command.Transaction, command.CommandTimeout) = (sql, snapshot, 0);
        return command;
    }
}
