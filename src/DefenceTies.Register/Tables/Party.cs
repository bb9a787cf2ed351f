using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A party of an event.</summary>
public sealed class Party : IEventPart
{
    /// <summary>The event.</summary>
    public long EventId { get; init; }

    /// <summary>The country or organisation.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>What it does there.</summary>
    public required PartyPart Part { get; set; }

    /// <summary>The event's sort key, kept equal to it: a country's timeline is read off one index.</summary>
    public int SortKey { get; set; }

    /// <summary>The event's kind, kept equal to it: a timeline narrowed by it is read off the same index.</summary>
    public EventKind Kind { get; set; }

    /// <summary>The event's status, kept equal to it.</summary>
    public EventStatus Status { get; set; }

    /// <summary>The last day that the event's date may mean, kept equal to it: a country's last contact is one step into an index.</summary>
    public DateOnly? Latest { get; set; }
}

internal sealed class PartyTable : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.HasKey(party => new { party.EventId, party.Country });
        builder.HasIndex(party => new { party.Country, party.SortKey, party.EventId, party.Kind, party.Status });
        builder.HasIndex(party => new { party.Country, party.Part, party.SortKey, party.EventId, party.Kind, party.Status });
        builder.HasIndex(party => new { party.Country, party.Status, party.Latest });
        builder.HasOne<Country>().WithMany().HasForeignKey(party => party.Country).OnDelete(DeleteBehavior.Restrict);
    }
}
