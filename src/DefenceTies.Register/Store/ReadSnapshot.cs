using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Store;

/// <summary>Lets everything that a context reads be of one moment, whoever writes meanwhile; nobody waits for it.</summary>
internal static class ReadSnapshot
{
    /// <summary>Begins it; it ends with the transaction.</summary>
    internal static async Task<DbTransaction> BeginAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);

        // On SQLite a transaction takes the writers' lock unless it is deferred.
        var transaction = context.Database.GetDbConnection() is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await context.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        return transaction;
    }
}
