using DefenceTies.Domain.Text;
using DefenceTies.Extraction;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>
/// Which articles of a file the register has read before, in the same bytes or in an older version of the file: what a
/// person decided on one goes on with it.
/// </summary>
internal static class EarlierReadings
{
    /// <summary>The articles that the register read last in a file whose import was undone since; none when there are none.</summary>
    internal static async Task<IReadOnlyList<Article>> TakenBackAsync(RegisterContext context, SourceFile file, CancellationToken cancellationToken)
    {
        var last = await context.Sources
            .Where(source => source.SupersededById != null && source.Sha256 == file.Sha256)
            .OrderByDescending(source => source.Id)
            .Select(source => (long?)source.Id).FirstOrDefaultAsync(cancellationToken);

        // An article of which another reading stands goes on with that one.
        return last is null ? [] : await context.Articles.AsNoTracking()
            .Where(article => article.SourceId == last && article.ImportRunId == context.Articles.Where(other => other.SourceId == last).Max(other => other.ImportRunId))
            .Where(article => !context.Articles.Any(other => other.SupersededByImportRunId == null && other.FirstId == (article.FirstId ?? article.Id)))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The first reading of each article of a file, in the order of the articles; none of one that is new.</summary>
    /// <param name="articles">The articles as they are read now.</param>
    /// <param name="earlier">Those that were read before.</param>
    /// <param name="isSameText">Whether both were read in the very same text, so that places in it can be compared.</param>
    internal static IReadOnlyList<Article?> Match(IReadOnlyList<ExtractedArticle> articles, IReadOnlyList<Article> earlier, bool isSameText)
    {
        var left = earlier.ToList();
        var found = new Article?[articles.Count];
        Func<ExtractedArticle, Article, bool>[] signs = isSameText ? [IsAtSamePlace, SharesPlace] : [HasSameAddress, HasSameTitle];
        foreach (var sign in signs)
        {
            foreach (var (at, article) in articles.Index())
            {
                found[at] ??= TakeOut(left, left.Find(other => sign(article, other)));
            }
        }

        // A file of one article is a file of that article, however it was mended.
        if (!isSameText && articles.Count == 1 && earlier.Count == 1)
        {
            found[0] ??= earlier[0];
        }

        return found;
    }

    private static Article? TakeOut(List<Article> left, Article? found)
    {
        if (found is not null)
        {
            left.Remove(found);
        }

        return found;
    }

    private static bool IsAtSamePlace(ExtractedArticle article, Article other) => (article.Span.Start, article.Span.End) == (other.Start, other.End);

    private static bool SharesPlace(ExtractedArticle article, Article other)
    {
        var shared = Math.Min(article.Span.End, other.End) - Math.Max(article.Span.Start, other.Start);
        return shared * 2 > Math.Min(article.Span.End - article.Span.Start, other.End - other.Start);
    }

    private static bool HasSameAddress(ExtractedArticle article, Article other) => article.Address is not null && article.Address == other.Address;

    private static bool HasSameTitle(ExtractedArticle article, Article other) =>
        article.Title.Length > 0 && Folding.Fold(article.Title) == Folding.Fold(ArticleSnapshot.AsRead(other).Title);
}
