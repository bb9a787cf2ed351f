using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Review;

/// <summary>Lists the rules that have found events, by their ids.</summary>
/// <param name="contexts">The register.</param>
public sealed class ListRules(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Reports.Select(report => report.Rule).Distinct().OrderBy(rule => rule).ToListAsync(cancellationToken);
    }
}
