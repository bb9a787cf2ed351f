using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// How many events there are of one kind, status, review state and span of days: of all events, of those of a country,
/// and so on. The database keeps it with the events, by triggers (<c>Migrations/EventTallySql.cs</c>), so that nothing that
/// writes events can forget it. Several rows may stand for one combination: their counts are to be added up.
/// </summary>
public sealed class EventTally
{
    /// <summary><see cref="First"/> when nothing bounds the past.</summary>
    public const int NoFirst = 0;

    /// <summary><see cref="Last"/> when nothing bounds the future.</summary>
    public const int NoLast = 99_999_999;

    /// <summary>Whose events: see <see cref="TallyScope"/>.</summary>
    public required string Scope { get; init; }

    /// <summary>What they are; 0 in a scope that only counts.</summary>
    public EventKind Kind { get; init; }

    /// <summary>Whether they have happened; 0 in a scope that only counts.</summary>
    public EventStatus Status { get; init; }

    /// <summary>How far a person has looked at them; 0 in a scope that only counts.</summary>
    public ReviewState Review { get; init; }

    /// <summary>
    /// The first possible day in decimal digits (20251026), <see cref="NoFirst"/> for none, and in scopes that tell no days.
    /// Dates that lie in one month
    /// are all told as that month, from its day 01 to its day 31, however short it is: that is as finely as tallies count.
    /// </summary>
    public int First { get; init; }

    /// <summary>The last possible day in the same form, <see cref="NoLast"/> for none.</summary>
    public int Last { get; init; }

    /// <summary>How many; negative in a row that takes back another one's.</summary>
    public int Count { get; init; }
}

internal sealed class EventTallyTable : IEntityTypeConfiguration<EventTally>
{
    public void Configure(EntityTypeBuilder<EventTally> builder) =>
        builder.HasNoKey().ToTable("EventTallies", table => table.ExcludeFromMigrations());
}
