using System.Text.Json;
using Npgsql;
using Npgsql.Schema;
using NpgsqlTypes;

namespace DefenceTies.Register.Backup;

/// <summary>Takes rows into a table of PostgreSQL by <c>COPY</c>.</summary>
internal sealed class PostgreSqlTableLoad : ITableLoad
{
    private readonly NpgsqlConnection _connection;
    private readonly ArchiveTable _table;
    private readonly NpgsqlDbType[] _types;
    private readonly NpgsqlBinaryImporter _copy;

    private PostgreSqlTableLoad(NpgsqlConnection connection, ArchiveTable table, NpgsqlDbType[] types, NpgsqlBinaryImporter copy) =>
        (_connection, _table, _types, _copy) = (connection, table, types, copy);

    public async Task AddAsync(IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        await _copy.StartRowAsync(cancellationToken);
        for (var at = 0; at < values.Count; at++)
        {
            await (values[at] switch
            {
                null => _copy.WriteNullAsync(cancellationToken),
                long number when _types[at] == NpgsqlDbType.Integer => _copy.WriteAsync((int)number, NpgsqlDbType.Integer, cancellationToken),
                var value => _copy.WriteAsync(value, _types[at], cancellationToken),
            });
        }
    }

    public async Task EndAsync(long? lastId, CancellationToken cancellationToken)
    {
        await _copy.CompleteAsync(cancellationToken);
        await _copy.DisposeAsync();
        if (lastId is not { } last)
        {
            return;
        }

        await using var sequence = new NpgsqlCommand("SELECT setval(pg_get_serial_sequence($1, $2), $3)", _connection)
        {
            Parameters = { new() { Value = _table.QuotedName }, new() { Value = "Id" }, new() { Value = last } },
        };
        await sequence.ExecuteNonQueryAsync(cancellationToken);
    }

    public object? ValueOf(JsonElement value, ArchiveType type) => ArchiveValues.Read(value, type, RegisterProvider.PostgreSql);

    public ValueTask DisposeAsync() => _copy.DisposeAsync();

    /// <summary>Begins a table. Which whole numbers are of four bytes and which of eight, only the database knows.</summary>
    internal static async Task<ITableLoad> BeginAsync(NpgsqlConnection connection, ArchiveTable table, CancellationToken cancellationToken)
    {
        var types = new NpgsqlDbType[table.Columns.Count];
        await using (var shape = new NpgsqlCommand($"SELECT {table.QuotedColumns} FROM {table.QuotedName} LIMIT 0", connection))
        await using (var reader = await shape.ExecuteReaderAsync(cancellationToken))
        {
            var columns = await reader.GetColumnSchemaAsync(cancellationToken);
            for (var at = 0; at < types.Length; at++)
            {
                types[at] = ((NpgsqlDbColumn)columns[at]).NpgsqlDbType ?? NpgsqlDbType.Text;
            }
        }

        return new PostgreSqlTableLoad(connection, table, types, await connection.BeginBinaryImportAsync($"COPY {table.QuotedName} ({table.QuotedColumns}) FROM STDIN (FORMAT BINARY)", cancellationToken));
    }
}
