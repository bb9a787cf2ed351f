using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>An article and its readings: it is the same one however often it is read anew.</summary>
internal static class ArticleReadings
{
    /// <summary>The article that a reading is of, by the id of its first reading; the id itself when there is no such reading.</summary>
    internal static async Task<long> RecordOfAsync(RegisterContext context, long readingId, CancellationToken cancellationToken) =>
        await context.Articles.Where(article => article.Id == readingId).Select(article => article.FirstId).SingleOrDefaultAsync(cancellationToken) ?? readingId;

    /// <summary>The reading of an article that stands; nothing when none does.</summary>
    /// <param name="context">The register.</param>
    /// <param name="recordId">The id of its first reading.</param>
    internal static IQueryable<Article> Standing(RegisterContext context, long recordId) =>
        context.Articles.Where(article => (article.Id == recordId || article.FirstId == recordId) && article.SupersededByImportRunId == null)
            .OrderByDescending(article => article.Id).Take(1);
}
