using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>An organisation that takes part in an event.</summary>
public sealed class ParticipatingOrganisation : IEventPart
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The organisation.</summary>
    public required long OrganisationId { get; init; }

    /// <summary>The event's sort key, kept equal to it.</summary>
    public int SortKey { get; set; }

    /// <summary>The event's kind, kept equal to it: a timeline narrowed by it is read off the same index.</summary>
    public EventKind Kind { get; set; }

    /// <summary>The event's status, kept equal to it.</summary>
    public EventStatus Status { get; set; }

    /// <summary>The organisation.</summary>
    public Organisation? Organisation { get; init; }
}

internal sealed class ParticipatingOrganisationTable : IEntityTypeConfiguration<ParticipatingOrganisation>
{
    public void Configure(EntityTypeBuilder<ParticipatingOrganisation> builder)
    {
        builder.HasKey(part => new { part.EventId, part.OrganisationId });
        builder.HasIndex(part => new { part.OrganisationId, part.SortKey, part.EventId, part.Kind, part.Status });
        builder.HasOne(part => part.Organisation).WithMany().HasForeignKey(part => part.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
