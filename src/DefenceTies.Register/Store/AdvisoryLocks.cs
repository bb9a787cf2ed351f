using Npgsql;

namespace DefenceTies.Register.Store;

/// <summary>PostgreSQL's advisory locks, each held by a connection of its own: they end with it.</summary>
/// <param name="connectionString">How to reach the database.</param>
internal sealed class AdvisoryLocks(string connectionString) : IRegisterLocks
{
    // Says that the lock is this product's, since all programs on a database share one space of lock numbers.
    private const int Product = 0x44656654;

    // A pooled connection would stay open, and its lock held, after it is given back.
    private readonly string _connectionString = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;

    public async Task<IAsyncDisposable?> TryTakeAsync(RegisterLock wanted, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = CommandOf(connection, "pg_try_advisory_lock", wanted);
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
            {
                var held = new Held(connection, wanted);
                connection = null;
                return held;
            }

            return null;
        }
        finally
        {
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }
        }
    }

    public async Task<bool> IsTakenAsync(RegisterLock asked, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT EXISTS (
                SELECT FROM pg_locks
                WHERE locktype = 'advisory' AND granted AND classid::bigint = $1 AND objid::bigint = $2 AND objsubid = 2
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
            """;
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Product });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = (int)asked });
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static NpgsqlCommand CommandOf(NpgsqlConnection connection, string function, RegisterLock wanted)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT {function}($1, $2)";
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Product });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = (int)wanted });
        return command;
    }

    // The server learns of a closed connection a little later: who comes next at once would still find the lock taken.
    private sealed class Held(NpgsqlConnection connection, RegisterLock taken) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await using var command = CommandOf(connection, "pg_advisory_unlock", taken);
                await command.ExecuteScalarAsync(CancellationToken.None);
            }
            catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
            {
                // The connection is lost, and the lock went with it.
            }

            await connection.DisposeAsync();
        }
    }
}
