using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// An event of the register, with the values that follow from its claims and from what people decided. The row stands
/// exactly as long as the event does; what was merged or removed lives on in its revisions.
/// </summary>
public sealed class Event
{
    /// <summary>Its id, never re-used.</summary>
    public long Id { get; init; }

    /// <summary>What it is.</summary>
    public required EventKind Kind { get; set; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>A sentence or two; none when nobody wrote one.</summary>
    public string? Summary { get; set; }

    /// <summary>Whether it has happened.</summary>
    public required EventStatus Status { get; set; }

    /// <summary>The date; none when nothing is known of it.</summary>
    public EdtfDate? Date { get; private set; }

    /// <summary>The first day that the date may mean; none when nothing bounds the past.</summary>
    public DateOnly? Earliest { get; private set; }

    /// <summary>The last day that the date may mean; none when nothing bounds the future.</summary>
    public DateOnly? Latest { get; private set; }

    /// <summary>The first day on which it certainly was; none when no day is certain.</summary>
    public DateOnly? CoreFirst { get; private set; }

    /// <summary>The last such day.</summary>
    public DateOnly? CoreLast { get; private set; }

    /// <summary>Its place in the order of the timeline, as <see cref="TimelineOrder"/> makes it; 0 when undated.</summary>
    public int SortKey { get; private set; }

    /// <summary>Whether the date begins in one year and may end in another. Few do, so that those that reach into a period from before it are found by themselves.</summary>
    public bool CrossesYears { get; private set; }

    /// <summary>The country where it takes place; for a transfer the recipient.</summary>
    public CountryCode? Host { get; set; }

    /// <summary>The city, by its name.</summary>
    public string? City { get; set; }

    /// <summary>The city in the table of cities; none when it does not stand there.</summary>
    public long? CityId { get; set; }

    /// <summary>How far a person has looked at it.</summary>
    public required ReviewState Review { get; set; }

    /// <summary>How likely its surest report is right in every field, from 0 to 1; 1 for an entered one.</summary>
    public double Confidence { get; set; }

    /// <summary>How many independent sources report it.</summary>
    public int Sources { get; set; }

    /// <summary>The fields in which its sources disagree, in the order of their numbers.</summary>
    public IReadOnlyList<ClaimField> Disputed { get; set; } = [];

    /// <summary>The version of the whole record, from 1; any change of any part makes a new one.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The parties.</summary>
    public List<Party> Parties { get; } = [];

    /// <summary>The named people.</summary>
    public List<Participant> Participants { get; } = [];

    /// <summary>The organisations that take part.</summary>
    public List<ParticipatingOrganisation> Organisations { get; } = [];

    /// <summary>What is talked about.</summary>
    public List<EventTopic> Topics { get; } = [];

    /// <summary>Who reports it.</summary>
    public List<EventPublisher> Publishers { get; } = [];

    /// <summary>What its status was, oldest first by id.</summary>
    public List<StatusChange> StatusHistory { get; } = [];

    /// <summary>Every two of its parties.</summary>
    public List<EventPair> Pairs { get; } = [];

    /// <summary>What articles tell of it, superseded ones too.</summary>
    public List<Report> Reports { get; } = [];

    /// <summary>What only a visit has.</summary>
    public VisitDetail? Visit { get; set; }

    /// <summary>What only a meeting has.</summary>
    public MeetingDetail? Meeting { get; set; }

    /// <summary>What only an agreement has.</summary>
    public AgreementDetail? Agreement { get; set; }

    /// <summary>What only an exercise has.</summary>
    public ExerciseDetail? Exercise { get; set; }

    /// <summary>What only training has.</summary>
    public TrainingDetail? Training { get; set; }

    /// <summary>What only a transfer has.</summary>
    public TransferDetail? Transfer { get; set; }

    /// <summary>The days that the date may mean.</summary>
    public DateBounds Bounds => new(Earliest, Latest, CoreFirst, CoreLast);

    /// <summary>Gives all parts by which the event is found its kind, status and place in the timeline, after any of these or the parts changed.</summary>
    public void PlaceParts()
    {
        foreach (var part in ((IEnumerable<IEventPart>)[.. Parties, .. Pairs, .. Participants, .. Organisations, .. Topics, .. Publishers]))
        {
            (part.SortKey, part.Kind, part.Status) = (SortKey, Kind, Status);
        }

        Parties.ForEach(party => party.Latest = Latest);
    }

    /// <summary>Sets the date with all that follows from it.</summary>
    public void SetDate(EdtfDate? date)
    {
        var bounds = date?.Bounds ?? DateBounds.Unknown;
        Date = date;
        (Earliest, Latest, CoreFirst, CoreLast) = (bounds.Earliest, bounds.Latest, bounds.CoreFirst, bounds.CoreLast);
        SortKey = TimelineOrder.SortKeyOf(date);
        CrossesYears = bounds.Earliest is { } first && first.Year != bounds.Latest?.Year;
    }
}

internal sealed class EventTable : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.Ignore(registered => registered.Bounds);
        builder.Property(registered => registered.Version).IsConcurrencyToken();
        builder.Property(registered => registered.Disputed).HasConversion<FieldsConverter, FieldsComparer>();
        builder.HasIndex(registered => new { registered.SortKey, registered.Id, registered.Earliest, registered.Latest });
        builder.HasIndex(registered => new { registered.CrossesYears, registered.SortKey, registered.Id, registered.Earliest, registered.Latest });
        builder.HasIndex(registered => new { registered.Host, registered.SortKey, registered.Id, registered.Kind, registered.Status });
        builder.HasIndex(registered => new { registered.Review, registered.SortKey, registered.Id, registered.Kind, registered.Status });
        builder.HasIndex(registered => new { registered.Kind, registered.SortKey, registered.Id, registered.Status });
        builder.HasIndex(registered => new { registered.Status, registered.SortKey, registered.Id, registered.Kind });
        builder.HasIndex(registered => new { registered.Kind, registered.Status, registered.SortKey, registered.Id });
        builder.HasIndex(registered => new { registered.Review, registered.Confidence, registered.Id });
        builder.HasIndex(registered => registered.Earliest);
        builder.HasIndex(registered => registered.Latest);
        builder.HasOne<Country>().WithMany().HasForeignKey(registered => registered.Host).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<City>().WithMany().HasForeignKey(registered => registered.CityId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(registered => registered.Parties).WithOne().HasForeignKey(party => party.EventId);
        builder.HasMany(registered => registered.Participants).WithOne().HasForeignKey(participant => participant.EventId);
        builder.HasMany(registered => registered.Organisations).WithOne().HasForeignKey(organisation => organisation.EventId);
        builder.HasMany(registered => registered.Topics).WithOne().HasForeignKey(topic => topic.EventId);
        builder.HasMany(registered => registered.Publishers).WithOne().HasForeignKey(told => told.EventId);
        builder.HasMany(registered => registered.StatusHistory).WithOne().HasForeignKey(change => change.EventId);
        builder.HasMany(registered => registered.Pairs).WithOne().HasForeignKey(pair => pair.EventId);
        builder.HasOne(registered => registered.Visit).WithOne().HasForeignKey<VisitDetail>(detail => detail.EventId);
        builder.HasOne(registered => registered.Meeting).WithOne().HasForeignKey<MeetingDetail>(detail => detail.EventId);
        builder.HasOne(registered => registered.Agreement).WithOne().HasForeignKey<AgreementDetail>(detail => detail.EventId);
        builder.HasOne(registered => registered.Exercise).WithOne().HasForeignKey<ExerciseDetail>(detail => detail.EventId);
        builder.HasOne(registered => registered.Training).WithOne().HasForeignKey<TrainingDetail>(detail => detail.EventId);
        builder.HasOne(registered => registered.Transfer).WithOne().HasForeignKey<TransferDetail>(detail => detail.EventId);
    }
}
