using DefenceTies.Register.Migrations.PostgreSql;
using DefenceTies.Register.Migrations.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Counts the tallies of events from the beginning, after rows were written past the database's triggers. Writers wait
/// meanwhile: at 1,000,000 events for some ten seconds.
/// </summary>
public sealed class RebuildTallies(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Does so.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Database.SetCommandTimeout(TimeSpan.Zero);
        var isPostgreSql = context is PostgreSqlRegisterContext;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (isPostgreSql)
        {
            await context.Database.ExecuteSqlRawAsync("LOCK TABLE \"EventTallies\" IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        foreach (var sql in (isPostgreSql ? EventTallyPostgreSqlSql.Count : EventTallySqliteSql.Count).Prepend("DELETE FROM \"EventTallies\""))
        {
            await context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
