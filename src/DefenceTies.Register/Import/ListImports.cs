using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Lists the imports that were made.</summary>
public sealed class ListImports(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>Lists them, newest first.</summary>
    /// <param name="before">The number of the last one seen; none for the first page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ImportRunRow>> ExecuteAsync(long? before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ImportRunRows.Of(context.ImportRuns
            .Where(run => before == null || run.Id < before)
            .OrderByDescending(run => run.Id)
            .Take(PageSize)).ToListAsync(cancellationToken);
    }
}
