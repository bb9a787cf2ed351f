using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Takes back what an import did to sources and articles: its own count no longer, those that it put aside stand again.</summary>
internal sealed class UndoneSources(RegisterContext context, long runId)
{
    /// <summary>Does so.</summary>
    /// <returns>How many sources it had read, and how many stand again as they stood.</returns>
    internal async Task<(int TakenBack, int StandAgain)> ExecuteAsync(CancellationToken cancellationToken)
    {
        var own = context.Sources.Where(source => source.ImportRunId == runId);
        await own.Where(source => source.SupersededById == null)
            .ExecuteUpdateAsync(source => source.SetProperty(back => back.SupersededById, back => back.Id), cancellationToken);
        var takenBack = await own.CountAsync(cancellationToken);
        await context.Articles.Where(article => article.ImportRunId == runId)
            .ExecuteUpdateAsync(article => article.SetProperty(back => back.SupersededByImportRunId, (long?)runId), cancellationToken);
        var replaced = await StandAgainAsync(cancellationToken);
        var readAnew = await ReadAsBeforeAsync(cancellationToken);

        // Of sources that stand again, the articles do so too.
        await context.Articles
            .Where(article => article.SupersededByImportRunId == runId && article.ImportRunId != runId && article.Source!.SupersededById == null)
            .ExecuteUpdateAsync(article => article.SetProperty(back => back.SupersededByImportRunId, (long?)null), cancellationToken);
        return (takenBack + readAnew, replaced + readAnew);
    }

    // Where the very bytes have come in under another name since, that file stands for them.
    private async Task<int> StandAgainAsync(CancellationToken cancellationToken)
    {
        var replaced = context.Sources.Where(source =>
            source.ImportRunId != runId && context.Sources.Any(newer => newer.Id == source.SupersededById && newer.ImportRunId == runId));
        await replaced.Where(source => context.Sources.Any(other => other.Sha256 == source.Sha256 && other.SupersededById == null))
            .ExecuteUpdateAsync(
                source => source.SetProperty(
                    back => back.SupersededById,
                    back => context.Sources.Where(other => other.Sha256 == back.Sha256 && other.SupersededById == null).Select(other => (long?)other.Id).First()),
                cancellationToken);
        return await replaced.ExecuteUpdateAsync(source => source.SetProperty(back => back.SupersededById, (long?)null), cancellationToken);
    }

    private async Task<int> ReadAsBeforeAsync(CancellationToken cancellationToken)
    {
        var readAnew = await context.Sources
            .Where(source => source.ReadByImportRunId == runId && source.ImportRunId != runId)
            .Select(source => new
            {
                source.Id,
                Before = context.Articles
                    .Where(article => article.SourceId == source.Id && article.SupersededByImportRunId == runId && article.ImportRunId != runId)
                    .Max(article => (long?)article.ImportRunId) ?? source.ImportRunId,
            })
            .ToListAsync(cancellationToken);
        foreach (var source in readAnew)
        {
            await context.Sources.Where(stored => stored.Id == source.Id)
                .ExecuteUpdateAsync(stored => stored.SetProperty(back => back.ReadByImportRunId, source.Before), cancellationToken);
        }

        return readAnew.Count;
    }
}
