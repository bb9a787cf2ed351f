using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// An article of a source as one import read it. Nothing in it changes but whether it still stands, and the facts about it
/// that a person corrects.
/// </summary>
public sealed class Article
{
    /// <summary>Its id, never re-used.</summary>
    public long Id { get; init; }

    /// <summary>The source.</summary>
    public long SourceId { get; init; }

    /// <summary>Its number in the source, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its first unit in the source's text.</summary>
    public required int Start { get; init; }

    /// <summary>The unit after its last one.</summary>
    public required int End { get; init; }

    /// <summary>The headline; empty when it has none.</summary>
    public required string Title { get; set; }

    /// <summary>The outlet, else the agency; none when not named.</summary>
    public string? Publisher { get; set; }

    /// <summary>The news agency, when named.</summary>
    public string? Agency { get; set; }

    /// <summary>The web address that it gives for itself.</summary>
    public Uri? Address { get; init; }

    /// <summary>When it appeared, as precisely as it tells.</summary>
    public EdtfDate? Published { get; set; }

    /// <summary>The last day on which it can have appeared; none when it does not tell.</summary>
    public DateOnly? PublishedBy { get; set; }

    /// <summary>What <see cref="Published"/> rests on.</summary>
    public string? PublishedBecause { get; init; }

    /// <summary>What the reading itself tells of its facts, as JSON; none where no person decided on any of them.</summary>
    public string? AsRead { get; set; }

    /// <summary>
    /// The first reading of the same article, whose id names the article in decisions and in its history; none when this is
    /// the first one.
    /// </summary>
    public long? FirstId { get; init; }

    /// <summary>Its paragraphs in order, furniture among them.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The import that read it.</summary>
    public required long ImportRunId { get; init; }

    /// <summary>The import that replaced it by a newer file or a better reading; its own when that was undone; none while it stands.</summary>
    public long? SupersededByImportRunId { get; set; }

    /// <summary>What it reports.</summary>
    public List<Report> Reports { get; } = [];

    /// <summary>The source.</summary>
    public Source? Source { get; init; }
}

internal sealed class ArticleTable : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.Property(article => article.Paragraphs).HasConversion<ParagraphsConverter, ParagraphsComparer>();
        builder.HasIndex(article => article.Publisher);
        builder.HasIndex(article => article.FirstId).HasFilter("\"FirstId\" IS NOT NULL");
        builder.HasIndex(article => new { article.PublishedBy, article.Id });

        // Nearly all stand: an index that lists those would be taken for a short way to few.
        builder.HasIndex(article => article.SupersededByImportRunId).HasFilter("\"SupersededByImportRunId\" IS NOT NULL");
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(article => article.ImportRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(article => article.SupersededByImportRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(article => article.Reports).WithOne(report => report.Article).HasForeignKey(report => report.ArticleId);
    }
}
