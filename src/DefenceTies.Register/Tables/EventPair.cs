using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>Two parties of an event, kept with it for everything that is asked of two countries.</summary>
public sealed class EventPair : IEventPart
{
    /// <summary>The party whose code comes first.</summary>
    public required CountryCode A { get; init; }

    /// <summary>The party whose code comes after.</summary>
    public required CountryCode B { get; init; }

    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>What it is.</summary>
    public required EventKind Kind { get; set; }

    /// <summary>The first day that its date may mean.</summary>
    public DateOnly? Earliest { get; set; }

    /// <summary>The last day that its date may mean.</summary>
    public DateOnly? Latest { get; set; }

    /// <summary>The event's sort key, kept equal to it.</summary>
    public int SortKey { get; set; }

    /// <summary>The event's status, kept equal to it.</summary>
    public EventStatus Status { get; set; }
}

internal sealed class EventPairTable : IEntityTypeConfiguration<EventPair>
{
    public void Configure(EntityTypeBuilder<EventPair> builder)
    {
        builder.HasKey(pair => new { pair.EventId, pair.A, pair.B });
        builder.HasIndex(pair => new { pair.A, pair.B, pair.SortKey, pair.EventId, pair.Kind, pair.Status });
        builder.HasIndex(pair => new { pair.A, pair.B, pair.Status, pair.Latest });
        builder.HasIndex(pair => new { pair.B, pair.A, pair.SortKey, pair.EventId });
        builder.HasOne<Country>().WithMany().HasForeignKey(pair => pair.A).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Country>().WithMany().HasForeignKey(pair => pair.B).OnDelete(DeleteBehavior.Restrict);
    }
}
