using DefenceTies.Register.Evidence;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Articles;

/// <summary>Lists the articles that stand, newest first and undated ones last, a page at a time.</summary>
public sealed class PageArticles(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them.</summary>
    /// <param name="after">The article after which the page begins; none for the first page.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The articles, and the last one's key where there are more.</returns>
    public async Task<(IReadOnlyList<ArticleRow> Articles, ArticleKey? Next)> ExecuteAsync(ArticleKey? after, int size, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = context.Articles.Where(article => article.SupersededByImportRunId == null);
        var rows = after is { Day: null } ? [] : await ArticleRows.ReadAsync(DatedAfter(standing, after).Take(size + 1), cancellationToken);
        if (rows.Count <= size)
        {
            // Asked for apart, both come in the order of one index.
            var from = after is { Day: null } ? after.Id : 0;
            rows.AddRange(await ArticleRows.ReadAsync(
                standing.Where(article => article.PublishedBy == null && article.Id > from).OrderBy(article => article.Id).Take(size + 1 - rows.Count), cancellationToken));
        }

        if (rows.Count <= size)
        {
            return (rows, null);
        }

        var last = rows[size - 1].Id;
        var day = await context.Articles.Where(article => article.Id == last).Select(article => article.PublishedBy).SingleAsync(cancellationToken);
        return (rows[..size], new ArticleKey(day, last));
    }

    private static IQueryable<Article> DatedAfter(IQueryable<Article> standing, ArticleKey? after)
    {
        var dated = after is { Day: { } day, Id: var id }
            ? standing.Where(article => article.PublishedBy <= day && (article.PublishedBy != day || article.Id > id))
            : standing.Where(article => article.PublishedBy != null);
        return dated.OrderByDescending(article => article.PublishedBy).ThenBy(article => article.Id);
    }
}
