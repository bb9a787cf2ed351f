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
            await CountAsync(context, TallyScope.Whenever, cancellationToken),
            await CountAsync(context, TallyScope.Articles + TallyScope.Standing, cancellationToken),
            await CountAsync(context, TallyScope.Sources + TallyScope.Standing, cancellationToken));
    }

    private static Task<int> CountAsync(RegisterContext context, string scope, CancellationToken cancellationToken) =>
        context.EventTallies.Where(tally => tally.Scope == scope).SumAsync(tally => tally.Count, cancellationToken);
}
