using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DefenceTies.Register.Store;

/// <summary>What went wrong in the database, in words for who uses or runs the register.</summary>
public static class StoreFailure
{
    private const string Busy = "The register is busy: another process has been writing to it for longer than this one may wait. Nothing of this was stored; try again.";
    private const string Full = "The disk of the register is full. Nothing of this was stored; free some space and try again.";
    private const string Damaged = "The register is damaged. Stop the program, move the database away, and restore a backup.";
    private const string Away = "The database does not answer: it is not running, or cannot be reached. Nothing of this was stored; try again when it is back.";
    private const string Refused = "The register may not be read or written by this user. Check who owns the file and its folder, or what the database grants.";

    /// <summary>Whether the register itself could not do what was asked: a full disk, a lost server, a rule of a table.</summary>
    public static bool Is(Exception failure) => failure is DbUpdateException or DbException or UnusableRegisterException || IsWrapped(failure);

    /// <summary>What happened and what to do, with the database's own words, for who runs the register.</summary>
    public static string Explain(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var own = failure.GetBaseException().Message;
        return ReasonOf(failure) is not { } reason ? own : reason == own || failure is UnusableRegisterException ? reason : $"{reason} ({own})";
    }

    /// <summary>What happened and what to do, in words that anybody may read; none when nothing but the database's own are known.</summary>
    public static string? ReasonOf(Exception failure) =>
        Causes(failure).Select(cause => cause switch
        {
            UnusableRegisterException unusable => unusable.Message,
            SqliteException sqlite => ReasonOf(sqlite),
            PostgresException postgres => ReasonOf(postgres),
            NpgsqlException { InnerException: TimeoutException } => Busy,
            NpgsqlException => Away,
            _ => null,
        }).FirstOrDefault(reason => reason is not null);

    // SQLite's primary result codes, which are part of its interface.
    private static string? ReasonOf(SqliteException failure) => failure.SqliteErrorCode switch
    {
        5 or 6 => Busy,
        3 or 8 or 23 => Refused,
        10 => "The disk failed while the register was read or written. Nothing of this was stored; look into the system's log, and try again.",
        11 or 26 => Damaged,
        13 => Full,
        14 => "The register's file cannot be opened: it was moved away, or may not be read.",
        _ => null,
    };

    private static string? ReasonOf(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.DiskFull => Full,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => Busy,
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => Damaged,
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "The database refuses the user name or the password.",
        PostgresErrorCodes.InsufficientPrivilege => Refused,
        PostgresErrorCodes.InvalidCatalogName => "There is no such database on the server.",
        PostgresErrorCodes.TooManyConnections => "The database takes no more connections. Try again in a while.",
        PostgresErrorCodes.ObjectNotInPrerequisiteState or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => Away,
        _ => failure.SqlState.StartsWith("08", StringComparison.Ordinal) ? Away : null,
    };

    // PostgreSQL's provider wraps what may pass by itself.
    private static bool IsWrapped(Exception failure) => failure is InvalidOperationException { InnerException: { } inner } && Is(inner);

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
