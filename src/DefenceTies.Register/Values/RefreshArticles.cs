using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>Brings articles into line with what people decided on them: their facts, the words by which they are found, a revision where anything changed.</summary>
/// <param name="context">The register.</param>
/// <param name="author">Who changes them.</param>
internal sealed class RefreshArticles(RegisterContext context, ChangeAuthor author)
{
    private readonly ArticleRevisions _revisions = new(context, author);

    /// <summary>Does so for some articles, and saves it.</summary>
    /// <param name="ids">The articles, by the ids of their first readings.</param>
    /// <param name="why">The reason that their history gives.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The events and officials whose values rest on what changed.</returns>
    internal async Task<(IReadOnlyList<long> Events, IReadOnlyList<long> Officials)> ExecuteAsync(IEnumerable<long> ids, string? why, CancellationToken cancellationToken)
    {
        var changed = new List<long>();
        foreach (var id in ids.Order())
        {
            if (await RefreshAsync(id, why, cancellationToken) is { } article)
            {
                changed.Add(article);
            }

            context.ChangeTracker.Clear();
        }

        var reports = context.Reports.Where(report => changed.Contains(report.ArticleId) && report.EventId != null);
        return changed.Count == 0 ? ([], []) : (
            await reports.Select(report => report.EventId!.Value).Distinct().ToListAsync(cancellationToken),
            await context.NamedOfficials.Where(named => reports.Any(report => report.Id == named.ReportId)).Select(named => named.OfficialId).Distinct().ToListAsync(cancellationToken));
    }

    private async Task<long?> RefreshAsync(long recordId, string? why, CancellationToken cancellationToken)
    {
        if (await ArticleReadings.Standing(context, recordId).Include(article => article.Source).SingleOrDefaultAsync(cancellationToken) is not { } article)
        {
            return null;
        }

        var decisions = await context.Decisions.AsNoTracking().Where(decision => decision.Kind == RecordKind.Article && decision.RecordId == recordId).ToListAsync(cancellationToken);
        var isChanged = ArticleFacts.Apply(article, decisions);
        await _revisions.AddAsync(recordId, article, decisions, why, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        if (!isChanged)
        {
            return null;
        }

        await context.ArticleTexts.Where(text => text.ArticleId == article.Id).ExecuteDeleteAsync(cancellationToken);
        context.AddRange(ArticleWords.Of(article, article.Source!.Text));
        await context.SaveChangesAsync(cancellationToken);
        return article.Id;
    }
}
