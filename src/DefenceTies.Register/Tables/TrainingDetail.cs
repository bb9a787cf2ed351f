using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What only training has; who trains and who is trained stands in the parties' parts.</summary>
public sealed class TrainingDetail
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The course or programme; none when not told.</summary>
    public string? Course { get; set; }
}

internal sealed class TrainingDetailTable : IEntityTypeConfiguration<TrainingDetail>
{
    public void Configure(EntityTypeBuilder<TrainingDetail> builder) => builder.HasKey(detail => detail.EventId);
}
