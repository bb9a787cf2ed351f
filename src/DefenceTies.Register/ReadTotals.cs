using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register;

/// <summary>Counts what the register holds.</summary>
public sealed class ReadTotals(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Counts.</summary>
    public async Task<RegisterTotals> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new RegisterTotals(
            await context.EventTallies.Where(tally => tally.Scope == TallyScope.Whenever).SumAsync(tally => tally.Count, cancellationToken),
            await context.Articles.CountAsync(article => article.SupersededByImportRunId == null, cancellationToken),
            await context.Sources.CountAsync(source => source.SupersededById == null, cancellationToken));
    }
}
