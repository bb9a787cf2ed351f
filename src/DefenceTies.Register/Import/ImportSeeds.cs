using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Fills a new register with the seed articles.</summary>
public sealed class ImportSeeds
{
    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly ImportSources _import;

    internal ImportSeeds(IDbContextFactory<RegisterContext> contexts, ImportSources import) => (_contexts, _import) = (contexts, import);

    /// <summary>
    /// Imports the folder when the register holds nothing, or when nothing but imports of the seeds has begun and none
    /// of them came to its end: so a first start that was killed is made good by the next one, and who began with files
    /// of their own, or has undone an import, is left alone.
    /// </summary>
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="cancellationToken">Ends the import after the files done so far.</param>
    /// <returns>What was imported; none when the register is not new.</returns>
    public async Task<ImportReport?> ExecuteAsync(string folder, CancellationToken cancellationToken)
    {
        await using (var context = await _contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await context.ImportRuns.AnyAsync(run => run.UndoneAt != null, cancellationToken)
                || (await context.Sources.AnyAsync(source => source.SupersededById == null, cancellationToken)
                    && await context.ImportRuns.AnyAsync(run => !run.IsOfSeeds || run.Outcome == ImportOutcome.Finished, cancellationToken)))
            {
                return null;
            }
        }

        return await _import.ExecuteAsync([folder], isOfSeeds: true, new ImportAuthor(null, "The first start"), null, cancellationToken);
    }
}
