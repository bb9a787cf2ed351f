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
    /// Imports the folder unless some import has gone through before: so a first start that was killed is made good by
    /// the next one.
    /// </summary>
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="cancellationToken">Ends the import after the files done so far.</param>
    /// <returns>What was imported; none when the register is not new.</returns>
    public async Task<ImportReport?> ExecuteAsync(string folder, CancellationToken cancellationToken)
    {
        await using (var context = await _contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await context.ImportRuns.AnyAsync(run => run.Outcome == ImportOutcome.Finished, cancellationToken))
            {
                return null;
            }
        }

        return await _import.ExecuteAsync([folder], null, cancellationToken);
    }
}
