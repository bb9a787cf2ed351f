using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Indexing;

/// <summary>Keeps the words by which articles are found: those of articles that stand, and of no others.</summary>
internal static class ArticleTextWriter
{
    /// <summary>Stores the words of articles that have come to stand.</summary>
    /// <param name="context">The register.</param>
    /// <param name="articles">The articles, with their ids; none of them has its words yet.</param>
    /// <param name="text">The text of their source.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static Task AddAsync(RegisterContext context, IEnumerable<Article> articles, string text, CancellationToken cancellationToken) =>
        RowInsert.InsertAsync(context, [.. articles.SelectMany(article => Of(article, text))], cancellationToken);

    /// <summary>The words of an article.</summary>
    internal static IEnumerable<ArticleText> Of(Article article, string text)
    {
        var words = article.Paragraphs.Where(paragraph => !paragraph.IsFurniture).SelectMany(paragraph => IndexedText.WordsOf(paragraph.Span.In(text)));
        return IndexedText.PartsOf(words).Take(ArticleText.MaxParts).DefaultIfEmpty("").Select((body, part) => new ArticleText
        {
            Key = ArticleText.KeyOf(article.PublishedBy, article.Id, part),
            ArticleId = article.Id,
            Title = part == 0 ? IndexedText.Of(IndexedText.WordsOf(article.Title).Take(100)) : "",
            Body = body,
        });
    }

    /// <summary>Takes away the words of articles that have been superseded.</summary>
    internal static Task RemoveAsync(RegisterContext context, IReadOnlyCollection<long> articleIds, CancellationToken cancellationToken) =>
        context.ArticleTexts.Where(text => articleIds.Contains(text.ArticleId)).ExecuteDeleteAsync(cancellationToken);
}
