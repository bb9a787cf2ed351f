using DefenceTies.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What only a transfer has; who supplies and who receives stands in the parties' parts.</summary>
public sealed class TransferDetail
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The equipment; none when not told.</summary>
    public string? Equipment { get; set; }

    /// <summary>How much of it, as told.</summary>
    public string? Quantity { get; set; }

    /// <summary>When it was ordered; none when not told.</summary>
    public EdtfDate? Ordered { get; set; }

    /// <summary>When it was delivered; none when not told.</summary>
    public EdtfDate? Delivered { get; set; }

    /// <summary>The value in money as told; none when not told.</summary>
    public string? Value { get; set; }

    /// <summary>The currency of <see cref="Value"/>, ISO 4217; none when not told.</summary>
    public string? Currency { get; set; }
}

internal sealed class TransferDetailTable : IEntityTypeConfiguration<TransferDetail>
{
    public void Configure(EntityTypeBuilder<TransferDetail> builder) => builder.HasKey(detail => detail.EventId);
}
