using Microsoft.Data.Sqlite;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>Writes by prepared statements in large transactions.</summary>
internal sealed class SqliteBulkStore : IBulkStore
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _inserts = [];
    private readonly List<string> _putAside = [];

    internal SqliteBulkStore(string connectionString) =>
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = false, Pooling = false }.ConnectionString);

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await _connection.OpenAsync(cancellationToken);
        await RunAsync("PRAGMA synchronous = OFF; PRAGMA cache_size = -512000; PRAGMA temp_store = MEMORY;", cancellationToken);
        var standing = new List<(string Kind, string Name, string Sql)>();
        await using (var read = _connection.CreateCommand())
        {
            read.CommandText = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger') ORDER BY type";
            await using var reader = await read.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                standing.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
            }
        }

        foreach (var (kind, name, sql) in standing)
        {
            await RunAsync($"DROP {kind} \"{name}\"", cancellationToken);
            _putAside.Add(sql);
        }
    }

    public async Task WriteAsync(Batch batch, CancellationToken cancellationToken)
    {
        await RunAsync("BEGIN", cancellationToken);
        foreach (var (rows, waiting) in batch.Tables)
        {
            var insert = InsertInto(rows);
            foreach (var row in waiting)
            {
                for (var at = 0; at < row.Length; at++)
                {
                    insert.Parameters[at].Value = row[at] ?? DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }
        }

        await RunAsync("COMMIT", cancellationToken);
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        foreach (var sql in _putAside)
        {
            await RunAsync(sql, cancellationToken);
        }

        foreach (var table in await FullTextTablesAsync(cancellationToken))
        {
            await RunAsync($"INSERT INTO \"{table}\"(\"{table}\") VALUES ('rebuild')", cancellationToken);
        }
    }

    // The product does not ANALYZE either: without statistics, SQLite takes every table for a large one.
    public Task AnalyseAsync(CancellationToken cancellationToken) => RunAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts.Values)
        {
            await insert.DisposeAsync();
        }

        await _connection.DisposeAsync();
    }

    private SqliteCommand InsertInto(Rows rows)
    {
        if (!_inserts.TryGetValue(rows.Table, out var insert))
        {
            insert = _connection.CreateCommand();
            insert.CommandText = $"INSERT INTO \"{rows.Table}\" ({string.Join(", ", rows.Columns.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", rows.Columns.Select((_, at) => $"$p{at}"))})";
            for (var at = 0; at < rows.Columns.Count; at++)
            {
                insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{at}" });
            }

            _inserts.Add(rows.Table, insert);
        }

        return insert;
    }

    private async Task<List<string>> FullTextTablesAsync(CancellationToken cancellationToken)
    {
        var tables = new List<string>();
        await using var read = _connection.CreateCommand();
        read.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5%content%'";
        await using var reader = await read.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
