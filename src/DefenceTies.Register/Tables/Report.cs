using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// One event as one article tells it. The only thing in it that ever changes is <see cref="EventId"/>: matching,
/// merging, splitting, refusing and undoing move it, and each move is a revision.
/// </summary>
public sealed class Report
{
    /// <summary>Its id, never re-used.</summary>
    public long Id { get; init; }

    /// <summary>The article.</summary>
    public long ArticleId { get; init; }

    /// <summary>The event that it is a report of; none when an editor refused it or its event is gone.</summary>
    public long? EventId { get; set; }

    /// <summary>What the article takes the event for.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>A short title made from what was found.</summary>
    public required string Title { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely it is right in every field, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The sentences that tell of it.</summary>
    public required IReadOnlyList<TextSpan> Evidence { get; init; }

    /// <summary>What it says, field by field.</summary>
    public List<ReportClaim> Claims { get; } = [];

    /// <summary>Whom the register takes the people for whom it names.</summary>
    public List<NamedOfficial> Officials { get; } = [];

    /// <summary>The article.</summary>
    public Article? Article { get; init; }
}

internal sealed class ReportTable : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.Property(report => report.Evidence).HasConversion<SpansConverter, SpansComparer>();
        builder.HasIndex(report => report.Rule);
        builder.HasOne<Event>().WithMany(registered => registered.Reports).HasForeignKey(report => report.EventId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(report => report.Claims).WithOne().HasForeignKey(claim => claim.ReportId);
    }
}
