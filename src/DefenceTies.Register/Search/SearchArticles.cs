using DefenceTies.Register.Evidence;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Finds the articles that tell of words, among the newest ones that stand.</summary>
internal sealed class SearchArticles(RegisterContext context, SearchWords words)
{
    /// <summary>Finds them, best first: what stands in the headline counts for more; of equals the newest is first.</summary>
    internal async Task<(IReadOnlyList<ArticleHit> Articles, int Count)> ExecuteAsync(int most, CancellationToken cancellationToken)
    {
        long[] keys = [.. await context.ArticlesTellingOf(words).NewestAsync(SearchResults.CountLimit, cancellationToken)];
        if (keys.Length == 0)
        {
            return ([], 0);
        }

        var texts = await (
            from text in context.ArticleTexts.AsNoTracking()
            where EF.Parameter(keys).Contains(text.Key)
            join article in context.Articles on text.ArticleId equals article.Id
            where article.SupersededByImportRunId == null
            select new { text.Key, text.ArticleId, text.Title })
            .ToListAsync(cancellationToken);
        long[] ranked = [.. texts
            .OrderByDescending(text => words.Wanted.Sum(phrase => phrase.StandsIn(text.Title) ? 3 : 1))
            .ThenByDescending(text => text.Key)
            .Select(text => text.ArticleId)
            .Distinct()];
        return (await HitsAsync([.. ranked.Take(most)], cancellationToken), ranked.Length);
    }

    private async Task<IReadOnlyList<ArticleHit>> HitsAsync(long[] ids, CancellationToken cancellationToken)
    {
        var rows = (await ArticleRows.ReadAsync(context, ids, cancellationToken)).ToDictionary(row => row.Id);
        var read = await context.Articles.AsNoTracking().Where(article => ids.Contains(article.Id))
            .Select(article => new { article.Id, article.Paragraphs, article.Source!.Text }).ToDictionaryAsync(article => article.Id, cancellationToken);
        return [.. ids.Select(id => new ArticleHit(
            rows[id],
            Snippets.Of(string.Join(' ', read[id].Paragraphs.Where(paragraph => !paragraph.IsFurniture).Select(paragraph => paragraph.Span.In(read[id].Text))), words)))];
    }
}
