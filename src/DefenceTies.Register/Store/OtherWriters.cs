using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DefenceTies.Register.Store;

/// <summary>Tells the failures that another writer caused, and that a second try may well not meet again.</summary>
internal static class OtherWriters
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;

    private static readonly HashSet<string> s_postgreSqlStates =
    [
        PostgresErrorCodes.SerializationFailure,
        PostgresErrorCodes.DeadlockDetected,
        PostgresErrorCodes.LockNotAvailable,

        // Two added the same row, or one removed what the other was about to name.
        PostgresErrorCodes.UniqueViolation,
        PostgresErrorCodes.ForeignKeyViolation,
    ];

    /// <summary>Whether another writer caused this failure, or anything it was caused by.</summary>
    internal static bool Caused(Exception? failure) => failure switch
    {
        null => false,
        DbUpdateConcurrencyException => true,
        PostgresException postgreSql when s_postgreSqlStates.Contains(postgreSql.SqlState) => true,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => true,
        _ => Caused(failure.InnerException),
    };
}
