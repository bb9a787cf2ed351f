using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Evidence;

/// <summary>Reads articles as lists show them.</summary>
internal static class ArticleRows
{
    /// <summary>Reads the articles of these ids, in no order.</summary>
    internal static Task<List<ArticleRow>> ReadAsync(RegisterContext context, IReadOnlyList<long> ids, CancellationToken cancellationToken) =>
        ReadAsync(context.Articles.Where(article => ids.Contains(article.Id)), cancellationToken);

    /// <summary>Reads these articles, in their order.</summary>
    internal static async Task<List<ArticleRow>> ReadAsync(IQueryable<Article> articles, CancellationToken cancellationToken)
    {
        var read = await articles
            .Select(article => new
            {
                article.Id,
                article.Title,
                article.Publisher,
                article.Published,
                FileName = article.Source!.Name,
                Events = article.Reports.Where(report => report.EventId != null).Select(report => report.EventId).Distinct().Count(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. read.Select(article => new ArticleRow(
                article.Id,
                article.Title.Length > 0 ? article.Title : article.FileName,
                article.Publisher,
                article.Published,
                article.FileName,
                article.Events)),
        ];
    }
}
