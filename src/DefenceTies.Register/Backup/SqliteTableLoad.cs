using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace DefenceTies.Register.Backup;

/// <summary>Takes rows into a table of SQLite by one prepared statement.</summary>
internal sealed class SqliteTableLoad : ITableLoad
{
    private readonly SqliteTransaction _transaction;
    private readonly ArchiveTable _table;
    private readonly SqliteCommand _insert;

    internal SqliteTableLoad(SqliteTransaction transaction, ArchiveTable table)
    {
        (_transaction, _table, _insert) = (transaction, table, transaction.Connection!.CreateCommand());
        _insert.Transaction = transaction;
        _insert.CommandText = $"INSERT INTO {table.QuotedName} ({table.QuotedColumns}) VALUES ({string.Join(", ", table.Columns.Select((_, at) => $"$v{at}"))})";
        for (var at = 0; at < table.Columns.Count; at++)
        {
            _insert.Parameters.Add(new SqliteParameter { ParameterName = $"$v{at}" });
        }
    }

    public Task AddAsync(IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var at = 0; at < values.Count; at++)
        {
            _insert.Parameters[at].Value = values[at] ?? DBNull.Value;
        }

        // SQLite's provider has no asynchronous way of its own.
        _insert.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public async Task EndAsync(long? lastId, CancellationToken cancellationToken)
    {
        if (lastId is not { } last)
        {
            return;
        }

        await using var sequence = _transaction.Connection!.CreateCommand();
        sequence.Transaction = _transaction;
        sequence.CommandText = """
            DELETE FROM sqlite_sequence WHERE name = $table;
            INSERT INTO sqlite_sequence (name, seq) VALUES ($table, $last);
            """;
        sequence.Parameters.AddWithValue("$table", _table.Name);
        sequence.Parameters.AddWithValue("$last", last);
        await sequence.ExecuteNonQueryAsync(cancellationToken);
    }

    public object? ValueOf(JsonElement value, ArchiveType type) => ArchiveValues.Read(value, type, RegisterProvider.Sqlite);

    public ValueTask DisposeAsync() => _insert.DisposeAsync();
}
