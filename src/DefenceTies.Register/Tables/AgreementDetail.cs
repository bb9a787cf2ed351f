using DefenceTies.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What only an agreement has.</summary>
public sealed class AgreementDetail
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>Its form; none when not told.</summary>
    public AgreementType? Type { get; set; }

    /// <summary>How far it has come.</summary>
    public required AgreementStage Stage { get; set; }

    /// <summary>The value in money as told; none when not told.</summary>
    public string? Value { get; set; }

    /// <summary>The currency of <see cref="Value"/>, ISO 4217; none when not told.</summary>
    public string? Currency { get; set; }

    /// <summary>When it reached each stage that is known of.</summary>
    public List<AgreementStageDate> Stages { get; } = [];

    /// <summary>What it is about.</summary>
    public List<AgreementAbout> Subjects { get; } = [];
}

internal sealed class AgreementDetailTable : IEntityTypeConfiguration<AgreementDetail>
{
    public void Configure(EntityTypeBuilder<AgreementDetail> builder)
    {
        builder.HasKey(detail => detail.EventId);
        builder.HasIndex(detail => new { detail.Stage, detail.EventId });
        builder.HasMany(detail => detail.Stages).WithOne().HasForeignKey(stage => stage.EventId);
        builder.HasMany(detail => detail.Subjects).WithOne().HasForeignKey(subject => subject.EventId);
    }
}
