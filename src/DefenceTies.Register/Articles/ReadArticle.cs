using DefenceTies.Register.Events;
using DefenceTies.Register.Evidence;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Articles;

/// <summary>Reads an article with its text and all that was found in it.</summary>
public sealed class ReadArticle(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>
    /// Reads the article of that id; none when there is none. When better rules have read its file anew, it reads the
    /// article of the same number as it stands now.
    /// </summary>
    public async Task<ArticlePage?> ExecuteAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var latest = await LatestReadingOfAsync(context, id, cancellationToken);
        var article = await context.Articles
            .AsNoTracking()
            .AsSplitQuery()
            .Include(read => read.Source).ThenInclude(source => source!.ReadBy)
            .Include(read => read.Reports).ThenInclude(report => report.Claims)
            .SingleOrDefaultAsync(read => read.Id == latest, cancellationToken);
        if (article is null)
        {
            return null;
        }

        var recordId = article.FirstId ?? article.Id;
        var order = article.Reports
            .Where(report => report.EventId is not null)
            .OrderBy(report => report.Evidence.Count == 0 ? int.MaxValue : report.Evidence.Min(span => span.Start))
            .ThenBy(report => report.Id)
            .Select(report => report.EventId!.Value)
            .Distinct()
            .ToList();
        var events = await EventRows.ReadAsync(context, order, cancellationToken);
        var disputed = events.ToDictionary(row => row.Id, row => row.Disputed);
        var siblings = await ArticleRows.ReadAsync(
            context.Articles
                .Where(other => other.SourceId == article.SourceId && other.SupersededByImportRunId == article.SupersededByImportRunId)
                .OrderBy(other => other.Number),
            cancellationToken);
        return new ArticlePage(
            siblings.Single(row => row.Id == latest),
            article.PublishedBecause,
            article.Address,
            article.Source!.Sha256,
            article.Source.ReadBy!.StartedAt,
            article.ImportRunId,
            [.. EvidenceParagraphs.Of(article, [.. article.Reports.Select(report => new EvidencedReport(report, disputed.GetValueOrDefault(report.EventId ?? 0) ?? []))])],
            events,
            [.. siblings.Where(row => row.Id != latest)],
            article.Source.SupersededById is not null)
        {
            Agency = article.Agency,
            RecordId = recordId,
            StandsAs = await ArticleReadings.Standing(context, recordId).Where(standing => standing.Id != article.Id).Select(standing => (long?)standing.Id).SingleOrDefaultAsync(cancellationToken),
            Corrections = await CorrectionsAsync(context, recordId, cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<ArticleCorrection>> CorrectionsAsync(RegisterContext context, long recordId, CancellationToken cancellationToken) =>
        await context.Decisions.Where(decision => decision.Kind == RecordKind.Article && decision.RecordId == recordId)
            .OrderBy(decision => decision.Field)
            .Select(decision => new ArticleCorrection(decision.Field, decision.By, decision.Reason)).ToListAsync(cancellationToken);

    // A new reading may part a file otherwise: an article that is gone from it stays what it was. Readings that are older than
    // the register's knowledge of what was read first are told by their number.
    private static async Task<long> LatestReadingOfAsync(RegisterContext context, long id, CancellationToken cancellationToken)
    {
        if (await context.Articles.Where(article => article.Id == id).Select(article => new { article.SourceId, article.Number, article.FirstId }).SingleOrDefaultAsync(cancellationToken) is not { } asked)
        {
            return id;
        }

        var first = asked.FirstId ?? id;
        return await context.Articles
            .Where(other => other.SourceId == asked.SourceId && other.ImportRunId == other.Source!.ReadByImportRunId
                && ((other.FirstId ?? other.Id) == first || (other.FirstId == null && asked.FirstId == null && other.Number == asked.Number)))
            .OrderBy(other => other.FirstId == null)
            .Select(other => (long?)other.Id)
            .FirstOrDefaultAsync(cancellationToken) ?? id;
    }
}
