using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What the status of an event was according to what was known by a date.</summary>
public sealed class StatusChange
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The status.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>When it was first told: the article's date; none when that is unknown.</summary>
    public EdtfDate? Since { get; init; }
}

internal sealed class StatusChangeTable : IEntityTypeConfiguration<StatusChange>
{
    public void Configure(EntityTypeBuilder<StatusChange> builder) =>
        builder.HasIndex(change => new { change.EventId, change.Id });
}
