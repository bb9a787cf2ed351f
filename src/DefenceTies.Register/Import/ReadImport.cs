using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Reads the kept report of an import.</summary>
public sealed class ReadImport(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads it; none when there is no import of that number.</summary>
    public async Task<ImportRunPage?> ExecuteAsync(long runId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await ImportRunRows.Of(context.ImportRuns.Where(run => run.Id == runId)).SingleOrDefaultAsync(cancellationToken) is not { } run)
        {
            return null;
        }

        var files = await context.ImportRunFiles
            .Where(file => file.ImportRunId == runId)
            .OrderBy(file => file.Id)
            .Select(file => new ImportedFile(file.Name, file.Outcome, file.Reason)
            {
                Added = file.Added,
                Changed = file.Changed,
                Merged = file.Merged,
                Removed = file.Removed,
                Suggested = file.Suggested,
                Unchanged = file.Unchanged,
            })
            .ToListAsync(cancellationToken);
        return new ImportRunPage(run, files, await new ImportChangesReader(context, runId).ReadAsync(cancellationToken));
    }
}
