using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>When an agreement reached a stage.</summary>
public sealed class AgreementStageDate
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The stage.</summary>
    public required AgreementStage Stage { get; init; }

    /// <summary>When; none when the stage is known and its date is not.</summary>
    public EdtfDate? Date { get; set; }
}

internal sealed class AgreementStageDateTable : IEntityTypeConfiguration<AgreementStageDate>
{
    public void Configure(EntityTypeBuilder<AgreementStageDate> builder)
    {
        builder.HasKey(stage => new { stage.EventId, stage.Stage });
        builder.HasIndex(stage => new { stage.Stage, stage.EventId });
    }
}
