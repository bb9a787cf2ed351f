using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What an editor refused to take for an event, so that no later reading of the same words brings it back.</summary>
public sealed class RefusedReport
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The kind of event that it was taken for.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>The hash of its first evidence sentence, folded, in lower-case hexadecimal.</summary>
    public required string EvidenceSha256 { get; init; }

    /// <summary>The report that was refused.</summary>
    public required long ReportId { get; init; }

    /// <summary>The user who refused it; none when the user is gone.</summary>
    public long? UserId { get; init; }

    /// <summary>The name of that user then.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why; none when no reason was given.</summary>
    public string? Reason { get; init; }
}

internal sealed class RefusedReportTable : IEntityTypeConfiguration<RefusedReport>
{
    public void Configure(EntityTypeBuilder<RefusedReport> builder)
    {
        builder.Property(refused => refused.EvidenceSha256).HasMaxLength(64);
        builder.HasIndex(refused => new { refused.EvidenceSha256, refused.Kind }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(refused => refused.ReportId);
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(refused => refused.UserId).OnDelete(DeleteBehavior.SetNull);
    }
}
