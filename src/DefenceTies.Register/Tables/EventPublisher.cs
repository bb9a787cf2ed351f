using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A publisher that reports an event in an article that stands: a publisher's timeline is read off one index.</summary>
public sealed class EventPublisher : IEventPart
{
    /// <summary>Stands for articles that do not name their publisher.</summary>
    public const string NotNamed = "";

    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The publisher; <see cref="NotNamed"/> when an article names none.</summary>
    public required string Publisher { get; init; }

    /// <summary>The event's sort key, kept equal to it.</summary>
    public int SortKey { get; set; }

    /// <summary>The event's kind, kept equal to it: a timeline narrowed by it is read off the same index.</summary>
    public EventKind Kind { get; set; }

    /// <summary>The event's status, kept equal to it.</summary>
    public EventStatus Status { get; set; }
}

internal sealed class EventPublisherTable : IEntityTypeConfiguration<EventPublisher>
{
    public void Configure(EntityTypeBuilder<EventPublisher> builder)
    {
        builder.HasKey(told => new { told.EventId, told.Publisher });
        builder.HasIndex(told => new { told.Publisher, told.SortKey, told.EventId, told.Kind, told.Status });
    }
}
