using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Register.Store;

/// <summary>
/// Lets every connection wait its turn to write, instead of failing at once while another one writes: as long as the
/// connection string's <c>Default Timeout</c> says, 30 seconds unless it says otherwise.
/// </summary>
internal sealed class SqliteBusyTimeout : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PragmaOf(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = PragmaOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The command that sets it.</summary>
    internal static string PragmaOf(DbConnection connection) => $"PRAGMA busy_timeout = {((SqliteConnection)connection).DefaultTimeout * 1000L};";
}
