using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Citing;

/// <summary>Finds words in an article, so that they can be cited with their exact place.</summary>
/// <param name="contexts">The register.</param>
public sealed class FindPassage(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>The fewest letters that are looked for.</summary>
    public const int Shortest = 3;

    /// <summary>The longest passage, in UTF-16 units: a few sentences.</summary>
    public const int Longest = 600;

    /// <summary>How many places are told at most.</summary>
    public const int Most = 8;

    private const int Around = 80;

    /// <summary>Finds them. Letters' case, the shape of quotation marks and dashes, and where lines end make no difference.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="words">The words as they were copied or typed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The places in their order; or why there is none, in words.</returns>
    public async Task<(IReadOnlyList<FoundPassage> Places, string? Problem)> ExecuteAsync(long articleId, string words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        var sought = words.Trim();
        if (sought.Length is < Shortest or > Longest)
        {
            return ([], sought.Length < Shortest ? "Copy a few words of the article." : $"That is too long: {Longest} characters at most. Take the sentence that tells it.");
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var article = await context.Articles.AsNoTracking().Where(found => found.Id == articleId)
            .Select(found => new { found.Start, found.End, found.Source!.Text }).SingleOrDefaultAsync(cancellationToken);
        if (article is null)
        {
            return ([], $"There is no article {articleId}.");
        }

        var places = PassageText.Find(article.Text, article.Start, article.End, sought, Most);
        return places.Count == 0
            ? ([], "These words do not stand in the article. Copy them from its text.")
            : ([.. places.Select(place => new FoundPassage(
                new(articleId, place.Start, place.End, article.Text[place.Start..place.End]),
                PassageText.Slice(article.Text, Math.Max(article.Start, place.Start - Around), place.Start),
                PassageText.Slice(article.Text, place.End, Math.Min(article.End, place.End + Around)))), ], null);
    }
}
