using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// The words by which an event is found, folded. The database's own full-text index lies over this table and follows
/// it by itself.
/// </summary>
public sealed class EventText
{
    /// <summary>The event's place in the timeline, as <see cref="TimelineOrder.RowKeyOf"/> makes it; follows the date.</summary>
    public required long Key { get; init; }

    /// <summary>The event.</summary>
    public required long EventId { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; set; }

    /// <summary>The names of people, countries, organisations and places.</summary>
    public required string Names { get; set; }

    /// <summary>The sentences that tell of it, with its summary and topics.</summary>
    public required string Body { get; set; }
}

internal sealed class EventTextTable : IEntityTypeConfiguration<EventText>
{
    public void Configure(EntityTypeBuilder<EventText> builder)
    {
        builder.HasKey(text => text.Key);
        builder.Property(text => text.Key).ValueGeneratedNever();
        builder.HasIndex(text => text.EventId).IsUnique();
        builder.HasOne<Event>().WithOne().HasForeignKey<EventText>(text => text.EventId);
    }
}
