using Npgsql;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>Writes by COPY. The user must be a superuser, since the checks of keys are put aside as well.</summary>
internal sealed class PostgreSqlBulkStore : IBulkStore
{
    private readonly NpgsqlConnection _connection;
    private readonly List<string> _putAside = [];
    private readonly HashSet<string> _written = [];

    internal PostgreSqlBulkStore(string connectionString) =>
        _connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0, Pooling = false }.ConnectionString);

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await _connection.OpenAsync(cancellationToken);
        await RunAsync("SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB';", cancellationToken);
        foreach (var (name, sql) in await ReadAsync(
            """
            SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
            """,
            cancellationToken))
        {
            await RunAsync($"DROP INDEX {name}", cancellationToken);
            _putAside.Add(sql);
        }
    }

    public async Task WriteAsync(Batch batch, CancellationToken cancellationToken)
    {
        await using var transaction = await _connection.BeginTransactionAsync(cancellationToken);
        foreach (var (rows, waiting) in batch.Tables.Where(table => table.Waiting.Count > 0))
        {
            _written.Add(rows.Table);
            var columns = string.Join(", ", rows.Columns.Select(name => $"\"{name}\""));
            await using var copy = await _connection.BeginBinaryImportAsync($"COPY \"{rows.Table}\" ({columns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
            foreach (var row in waiting)
            {
                await copy.StartRowAsync(cancellationToken);
                for (var at = 0; at < row.Length; at++)
                {
                    if (row[at] is { } value)
                    {
                        await copy.WriteAsync(value, rows.Types[at], cancellationToken);
                    }
                    else
                    {
                        await copy.WriteNullAsync(cancellationToken);
                    }
                }
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        // No trigger marked the words of events.
        await RunAsync("SELECT register_remark()", cancellationToken);
        foreach (var sql in _putAside)
        {
            await RunAsync(sql, cancellationToken);
        }

        // COPY leaves the counters of ids where they were.
        foreach (var (table, column) in await ReadAsync("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES'", cancellationToken))
        {
            if (_written.Contains(table))
            {
                await RunAsync($"""SELECT setval(pg_get_serial_sequence('"{table}"', '{column}'), (SELECT COALESCE(MAX("{column}"), 1) FROM "{table}"))""", cancellationToken);
            }
        }

        await RunAsync("SET session_replication_role = DEFAULT", cancellationToken);
    }

    public Task AnalyseAsync(CancellationToken cancellationToken) => RunAsync("VACUUM ANALYZE", cancellationToken);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<List<(string, string)>> ReadAsync(string sql, CancellationToken cancellationToken)
    {
        var read = new List<(string, string)>();
        await using var command = new NpgsqlCommand(sql, _connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            read.Add((reader.GetString(0), reader.GetString(1)));
        }

        return read;
    }

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
