using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Indexing;

/// <summary>Makes the words by which articles are found: those of articles that stand, and of no others.</summary>
internal static class ArticleWords
{
    /// <summary>The words of an article.</summary>
    /// <param name="article">The article, with its id.</param>
    /// <param name="text">The text of its source.</param>
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
}
