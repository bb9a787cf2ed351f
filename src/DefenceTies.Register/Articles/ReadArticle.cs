using DefenceTies.Register.Events;
using DefenceTies.Register.Evidence;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Articles;

/// <summary>Reads an article with its text and all that was found in it.</summary>
public sealed class ReadArticle(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads the article of that id; none when there is none.</summary>
    public async Task<ArticlePage?> ExecuteAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var article = await context.Articles
            .AsNoTracking()
            .AsSplitQuery()
            .Include(read => read.Source).ThenInclude(source => source!.ReadBy)
            .Include(read => read.Reports).ThenInclude(report => report.Claims)
            .SingleOrDefaultAsync(read => read.Id == id, cancellationToken);
        if (article is null)
        {
            return null;
        }

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
            siblings.Single(row => row.Id == id),
            article.PublishedBecause,
            article.Address,
            article.Source!.Sha256,
            article.Source.ReadBy!.StartedAt,
            article.ImportRunId,
            [.. EvidenceParagraphs.Of(article, [.. article.Reports.Select(report => new EvidencedReport(report, disputed.GetValueOrDefault(report.EventId ?? 0) ?? []))])],
            events,
            [.. siblings.Where(row => row.Id != id)],
            article.SupersededByImportRunId is not null);
    }
}
