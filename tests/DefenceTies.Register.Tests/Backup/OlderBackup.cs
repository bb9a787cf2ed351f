using DefenceTies.Register.Backup;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Backup;

/// <summary>A backup as an older version wrote it: with that version's migration, tables and columns.</summary>
internal static class OlderBackup
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Writes what a register holds as its first version had it: without the tables and columns that came later.</summary>
    /// <returns>The columns of that version by their tables.</returns>
    public static async Task<ILookup<string, string>> WriteOfFirstVersionAsync(TestRegister register, string path)
    {
        await using var older = TestRegister.CreateUnprepared(register.Provider);
        await using var oldContext = ContextOf(register.Provider, older.ConnectionString);
        Directory.CreateDirectory(older.Provider == RegisterProvider.Sqlite ? older.DatabaseName : Path.GetTempPath());
        await oldContext.Database.MigrateAsync(FirstOf(register.Provider), Cancelled);
        await oldContext.Database.OpenConnectionAsync(Cancelled);
        await using var context = register.Open();
        await context.Database.OpenConnectionAsync(Cancelled);
        var tables = new List<ArchiveTable>();
        foreach (var table in ArchiveTables.Of(context))
        {
            if (await ColumnsAsync(oldContext, table.Name) is { Count: > 0 } columns)
            {
                tables.Add(new ArchiveTable(table.Name, [.. table.Columns.Where(column => columns.Contains(column.Name))]));
            }
        }

        await using var file = File.Create(path);
        await using var writer = new ArchiveWriter(file);
        await writer.WriteHeaderAsync(new ArchiveHeader(ArchiveHeader.CurrentFormat, FirstOf(RegisterProvider.Sqlite), FirstOf(RegisterProvider.PostgreSql), DateTimeOffset.UnixEpoch), Cancelled);
        foreach (var table in tables)
        {
            await WriteAsync(context, writer, table);
        }

        await writer.EndAsync(Cancelled);
        return tables.SelectMany(table => table.Columns.Select(column => (table.Name, Column: column.Name))).ToLookup(column => column.Name, column => column.Column);
    }

    private static string FirstOf(RegisterProvider provider)
    {
        using var context = ContextOf(provider, "");
        return context.Database.GetMigrations().First();
    }

    // The program's own contexts make no file of SQLite.
    private static RegisterContext ContextOf(RegisterProvider provider, string connectionString) => provider == RegisterProvider.Sqlite
        ? new SqliteRegisterContext(new DbContextOptionsBuilder<SqliteRegisterContext>().UseSqlite(connectionString).Options)
        : new PostgreSqlRegisterContext(new DbContextOptionsBuilder<PostgreSqlRegisterContext>().UseNpgsql(connectionString).Options);

    private static async Task<HashSet<string>> ColumnsAsync(RegisterContext context, string table)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = context is SqliteRegisterContext
            ? $"SELECT name FROM pragma_table_info('{table}')"
            : $"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}'";
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        var columns = new HashSet<string>();
        while (await reader.ReadAsync(Cancelled))
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static async Task WriteAsync(RegisterContext context, ArchiveWriter writer, ArchiveTable table)
    {
        await writer.BeginTableAsync(table, Cancelled);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {table.QuotedColumns} FROM {table.QuotedName}";
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        var rows = 0;
        while (await reader.ReadAsync(Cancelled))
        {
            await writer.WriteLineAsync(json => ArchiveValues.Write(json, table, reader), Cancelled);
            rows++;
        }

        await writer.EndTableAsync(rows, null, Cancelled);
    }
}
