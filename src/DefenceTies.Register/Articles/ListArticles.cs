using DefenceTies.Register.Evidence;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Articles;

/// <summary>Lists the newest articles that stand.</summary>
public sealed class ListArticles(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many articles the list holds at most.</summary>
    public const int MaxArticles = 500;

    /// <summary>Lists them, newest first, those without a date last.</summary>
    public async Task<IReadOnlyList<ArticleRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = context.Articles.Where(article => article.SupersededByImportRunId == null);
        var rows = await ArticleRows.ReadAsync(
            standing.Where(article => article.PublishedBy != null).OrderByDescending(article => article.PublishedBy).ThenBy(article => article.Id).Take(MaxArticles),
            cancellationToken);

        // Asked for apart, both come in the order of one index.
        if (rows.Count < MaxArticles)
        {
            rows.AddRange(await ArticleRows.ReadAsync(
                standing.Where(article => article.PublishedBy == null).OrderBy(article => article.Id).Take(MaxArticles - rows.Count),
                cancellationToken));
        }

        return rows;
    }
}
