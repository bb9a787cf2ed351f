using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What is talked about at an event.</summary>
public sealed class EventTopic : IEventPart
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The topic, in lower case.</summary>
    public required string Topic { get; init; }

    /// <summary>The event's sort key, kept equal to it.</summary>
    public int SortKey { get; set; }

    /// <summary>The event's kind, kept equal to it: a timeline narrowed by it is read off the same index.</summary>
    public EventKind Kind { get; set; }

    /// <summary>The event's status, kept equal to it.</summary>
    public EventStatus Status { get; set; }
}

internal sealed class EventTopicTable : IEntityTypeConfiguration<EventTopic>
{
    public void Configure(EntityTypeBuilder<EventTopic> builder)
    {
        builder.HasKey(topic => new { topic.EventId, topic.Topic });
        builder.HasIndex(topic => new { topic.Topic, topic.SortKey, topic.EventId, topic.Kind, topic.Status });
    }
}
