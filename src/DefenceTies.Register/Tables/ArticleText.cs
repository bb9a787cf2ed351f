using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// The words by which an article that stands is found, folded; a long article has several rows. The database's own
/// full-text index lies over this table and follows it by itself.
/// </summary>
public sealed class ArticleText
{
    /// <summary>No article has more rows than this; what is longer is found by its beginning.</summary>
    public const int MaxParts = 256;

    /// <summary>The article's place, as <see cref="KeyOf"/> makes it.</summary>
    public required long Key { get; init; }

    /// <summary>The article.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The headline, in the first row of an article only.</summary>
    public required string Title { get; init; }

    /// <summary>Its words without the page's furniture.</summary>
    public required string Body { get; init; }

    /// <summary>Sorts by the day of publication, then by article, then by part. Higher is newer; without a day is oldest.</summary>
    /// <param name="publishedBy">The last day on which it can have appeared.</param>
    /// <param name="articleId">The article's id, below 2^32.</param>
    /// <param name="part">The number of the row among the article's, from 0, below <see cref="MaxParts"/>.</param>
    public static long KeyOf(DateOnly? publishedBy, long articleId, int part) =>
        ((long)(publishedBy?.DayNumber ?? 0) << 40) | (articleId << 8) | (long)part;
}

internal sealed class ArticleTextTable : IEntityTypeConfiguration<ArticleText>
{
    public void Configure(EntityTypeBuilder<ArticleText> builder)
    {
        builder.HasKey(text => text.Key);
        builder.Property(text => text.Key).ValueGeneratedNever();
        builder.HasIndex(text => text.ArticleId);
        builder.HasOne<Article>().WithMany().HasForeignKey(text => text.ArticleId);
    }
}
