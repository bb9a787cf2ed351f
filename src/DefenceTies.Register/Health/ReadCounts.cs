using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Health;

/// <summary>Counts the records of a register. What grows with the events is counted by its tallies, never row by row.</summary>
public sealed class ReadCounts(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Counts.</summary>
    public async Task<RecordCounts> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        Task<int> Tallied(string scope) => context.EventTallies.Where(tally => tally.Scope == scope).SumAsync(tally => tally.Count, cancellationToken);
        return new RecordCounts(
            await Tallied(TallyScope.Whenever),
            await Tallied(TallyScope.Articles + TallyScope.Standing),
            await Tallied(TallyScope.Articles + TallyScope.Superseded),
            await context.Officials.CountAsync(cancellationToken),
            await context.Organisations.CountAsync(cancellationToken),
            await context.Users.CountAsync(cancellationToken),
            await context.ImportRuns.CountAsync(cancellationToken),
            await context.RefusedReports.CountAsync(cancellationToken));
    }
}
