using DefenceTies.Register.Migrations.PostgreSql;
using DefenceTies.Register.Migrations.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>Keeps the tallies quick to read, and kept.</summary>
internal static class TallyUpkeep
{
    /// <summary>Makes one row of those that stand for one combination; on SQLite there is never a second one.</summary>
    internal static Task FoldAsync(RegisterContext context, CancellationToken cancellationToken) =>
        context is PostgreSqlRegisterContext ? context.Database.ExecuteSqlRawAsync(EventTallyPostgreSqlSql.Fold, cancellationToken) : Task.CompletedTask;

    /// <summary>Makes triggers that are gone: SQLite drops them with a table that a migration rebuilds, and it rebuilds without them.</summary>
    internal static async Task EnsureTriggersAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        foreach (var trigger in context is PostgreSqlRegisterContext ? [] : EventTallySqliteSql.CreateTriggers())
        {
            await context.Database.ExecuteSqlRawAsync(trigger, cancellationToken);
        }
    }
}
