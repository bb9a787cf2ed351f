using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Register.Rows;

/// <summary>Has the commands that EF sends to SQLite inside a transaction compiled only once.</summary>
internal sealed class KeepCommands : DbCommandInterceptor
{
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (result is not SqliteCommand { Transaction: { } transaction, Connection: { } connection }
            || eventData.Context is not RegisterContext context
            || context.Kept.Take(connection, transaction, result.CommandText) is not { } kept)
        {
            return result;
        }

        kept.CommandTimeout = result.CommandTimeout;
        foreach (DbParameter parameter in result.Parameters)
        {
            kept.Parameters.Add(parameter);
        }

        result.Dispose();
        return kept;
    }
}
