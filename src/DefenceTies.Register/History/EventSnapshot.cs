using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>An event as its history keeps it: everything of it but its version and what follows from the rest.</summary>
internal sealed record EventSnapshot
{
    public required EventKind Kind { get; init; }

    public required EventStatus Status { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    public EdtfDate? Date { get; init; }

    public required IReadOnlyList<PartyPartOf> Parties { get; init; }

    public CountryCode? Host { get; init; }

    public string? City { get; init; }

    public required IReadOnlyList<OfficialPartOf> Officials { get; init; }

    public required IReadOnlyList<long> Organisations { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<StatusSince> StatusHistory { get; init; }

    public required ReviewState Review { get; init; }

    public required double Confidence { get; init; }

    public required int Sources { get; init; }

    public required IReadOnlyList<ClaimField> Disputed { get; init; }

    public VisitDetail? Visit { get; init; }

    public MeetingDetail? Meeting { get; init; }

    public AgreementDetail? Agreement { get; init; }

    public ExerciseDetail? Exercise { get; init; }

    public TrainingDetail? Training { get; init; }

    public TransferDetail? Transfer { get; init; }

    /// <summary>The reports that stood behind it, by id.</summary>
    public required IReadOnlyList<long> Reports { get; init; }

    /// <summary>What people had decided; none when they had decided nothing.</summary>
    public IReadOnlyList<DecisionSnapshot>? Decisions { get; init; }

    internal static EventSnapshot Of(Event registered, IEnumerable<long> reports, IEnumerable<Decision> decisions) => new()
    {
        Kind = registered.Kind,
        Status = registered.Status,
        Title = registered.Title,
        Summary = registered.Summary,
        Date = registered.Date,
        Parties = [.. registered.Parties.OrderBy(party => party.Country).Select(party => new PartyPartOf(party.Country, party.Part))],
        Host = registered.Host,
        City = registered.City,
        Officials = [.. registered.Participants.OrderBy(official => official.OfficialId)
            .Select(official => new OfficialPartOf(official.OfficialId, official.Country, official.Post, official.Part))],
        Organisations = [.. registered.Organisations.Select(organisation => organisation.OrganisationId).Order()],
        Topics = [.. registered.Topics.Select(topic => topic.Topic).Order(StringComparer.Ordinal)],
        StatusHistory = [.. registered.StatusHistory.Select(change => new StatusSince(change.Status, change.Since))],
        Review = registered.Review,
        Confidence = registered.Confidence,
        Sources = registered.Sources,
        Disputed = registered.Disputed,
        Visit = registered.Visit,
        Meeting = registered.Meeting,
        Agreement = registered.Agreement,
        Exercise = registered.Exercise,
        Training = registered.Training,
        Transfer = registered.Transfer,
        Reports = [.. reports.Order()],
        Decisions = DecisionSnapshot.Of(decisions),
    };

    internal sealed record PartyPartOf(CountryCode Country, PartyPart Part);

    internal sealed record OfficialPartOf(long Id, CountryCode? Country, string? Post, OfficialPart Part);

    internal sealed record StatusSince(EventStatus Status, EdtfDate? Since);
}
