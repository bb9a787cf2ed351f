using DefenceTies.Register.Articles;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Articles;

/// <summary>Paragraphs that stand together in the reader: one of the article, or a run of page furniture.</summary>
/// <param name="IsFurniture">Whether they are furniture, which is folded.</param>
/// <param name="Paragraphs">The paragraphs; a single one unless furniture.</param>
public sealed record ReaderBlock(bool IsFurniture, IReadOnlyList<EvidenceParagraph> Paragraphs)
{
    /// <summary>The blocks of an article in order.</summary>
    /// <param name="article">The article. A first paragraph that only repeats its headline is left out: the page's head shows it.</param>
    /// <param name="hideDry">Whether article paragraphs that gave nothing are left out.</param>
    public static IReadOnlyList<ReaderBlock> Of(ArticlePage article, bool hideDry)
    {
        var blocks = new List<ReaderBlock>();
        foreach (var paragraph in article.Paragraphs.Where(paragraph => !IsHeadline(article, paragraph)))
        {
            var isFurniture = paragraph.FurnitureBecause is not null;
            if (isFurniture && blocks is [.., { IsFurniture: true } run])
            {
                blocks[^1] = run with { Paragraphs = [.. run.Paragraphs, paragraph] };
            }
            else if (isFurniture || !hideDry || paragraph.Marks.Count > 0)
            {
                blocks.Add(new ReaderBlock(isFurniture, [paragraph]));
            }
        }

        return blocks;
    }

    /// <summary>Whether a paragraph only repeats the headline and proves nothing.</summary>
    public static bool IsHeadline(ArticlePage article, EvidenceParagraph paragraph) =>
        paragraph is { Number: 1, Marks.Count: 0 } && paragraph.Text.Trim() == article.Article.Title.Trim();
}
