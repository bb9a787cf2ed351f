using DefenceTies.Domain.Visits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What only a visit has.</summary>
public sealed class VisitDetail
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>How senior the visiting side is; none when not told.</summary>
    public VisitRank? VisitorRank { get; set; }

    /// <summary>How senior the receiving side is; none when not told.</summary>
    public VisitRank? HostRank { get; set; }

    /// <summary>What it is for, in the source's words.</summary>
    public string? Purpose { get; set; }
}

internal sealed class VisitDetailTable : IEntityTypeConfiguration<VisitDetail>
{
    public void Configure(EntityTypeBuilder<VisitDetail> builder) => builder.HasKey(detail => detail.EventId);
}
