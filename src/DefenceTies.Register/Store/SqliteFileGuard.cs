using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Register.Store;

/// <summary>
/// Lets nobody work on a file that was moved away: a connection that was open before would go on with it, and what it
/// writes would be lost.
/// </summary>
internal sealed class SqliteFileGuard : DbConnectionInterceptor
{
    private const int CannotOpen = 14;

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Require(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Require(connection);
        return ValueTask.FromResult(result);
    }

    private static void Require(DbConnection connection)
    {
        if (!File.Exists(connection.DataSource))
        {
            throw new SqliteException($"There is no file {connection.DataSource}.", CannotOpen);
        }
    }
}
