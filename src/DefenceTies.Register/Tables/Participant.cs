using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A named person at an event.</summary>
public sealed class Participant : IEventPart
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The official.</summary>
    public required long OfficialId { get; init; }

    /// <summary>The country acted for then; none when no source tells.</summary>
    public CountryCode? Country { get; set; }

    /// <summary>The post held then; none when no source tells.</summary>
    public string? Post { get; set; }

    /// <summary>What the person did.</summary>
    public required OfficialPart Part { get; set; }

    /// <summary>The event's sort key, kept equal to it.</summary>
    public int SortKey { get; set; }

    /// <summary>The event's kind, kept equal to it: a timeline narrowed by it is read off the same index.</summary>
    public EventKind Kind { get; set; }

    /// <summary>The event's status, kept equal to it.</summary>
    public EventStatus Status { get; set; }

    /// <summary>The official.</summary>
    public Official? Official { get; set; }
}

internal sealed class ParticipantTable : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.HasKey(participant => new { participant.EventId, participant.OfficialId });
        builder.HasIndex(participant => new { participant.OfficialId, participant.SortKey, participant.EventId, participant.Kind, participant.Status });
        builder.HasOne(participant => participant.Official).WithMany().HasForeignKey(participant => participant.OfficialId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Country>().WithMany().HasForeignKey(participant => participant.Country).OnDelete(DeleteBehavior.Restrict);
    }
}
