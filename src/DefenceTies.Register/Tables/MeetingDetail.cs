using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What only a meeting has.</summary>
public sealed class MeetingDetail
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The conference or occasion at which it took place; none when not told.</summary>
    public string? Occasion { get; set; }
}

internal sealed class MeetingDetailTable : IEntityTypeConfiguration<MeetingDetail>
{
    public void Configure(EntityTypeBuilder<MeetingDetail> builder) => builder.HasKey(detail => detail.EventId);
}
