using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Time;
using DefenceTies.Domain.Visits;

namespace DefenceTies.Register.Values;

/// <summary>The values of an event, as they follow from its claims or as people decided.</summary>
internal sealed record EventValues
{
    /// <summary>What stands of an event that nobody tells of: all the rest is what a person decided.</summary>
    internal static EventValues Untold(EventKind kind, string title) => new()
    {
        Kind = kind,
        Title = title,
        Status = EventStatus.Occurred,
        StatusHistory = [],
        Date = null,
        Parties = new Dictionary<CountryCode, PartyPart>(),
        Host = null,
        City = null,
        Officials = new Dictionary<long, (CountryCode?, string?, OfficialPart)>(),
        Organisations = new HashSet<long>(),
        Topics = new HashSet<string>(),
        Confidence = 1,
        Disputed = new HashSet<ClaimField>(),
        Stages = [],
        Subjects = new HashSet<AgreementSubject>(),
    };

    internal required EventKind Kind { get; init; }

    internal required string Title { get; init; }

    /// <summary>Never told by a claim.</summary>
    internal string? Summary { get; init; }

    internal required EventStatus Status { get; init; }

    /// <summary>Each status with the date of the article that first told it, oldest first.</summary>
    internal required IReadOnlyList<(EventStatus Status, EdtfDate? Since)> StatusHistory { get; init; }

    internal required EdtfDate? Date { get; init; }

    internal required IReadOnlyDictionary<CountryCode, PartyPart> Parties { get; init; }

    internal required CountryCode? Host { get; init; }

    internal required string? City { get; init; }

    internal required IReadOnlyDictionary<long, (CountryCode? Country, string? Post, OfficialPart Part)> Officials { get; init; }

    internal required IReadOnlySet<long> Organisations { get; init; }

    internal required IReadOnlySet<string> Topics { get; init; }

    internal required double Confidence { get; init; }

    /// <summary>The fields in which reports disagree.</summary>
    internal required IReadOnlySet<ClaimField> Disputed { get; init; }

    internal string? Purpose { get; init; }

    internal AgreementStage? Stage { get; init; }

    /// <summary>Each stage told with the date of the event then.</summary>
    internal required IReadOnlyList<(AgreementStage Stage, EdtfDate? Date)> Stages { get; init; }

    internal AgreementType? AgreementType { get; init; }

    internal required IReadOnlySet<AgreementSubject> Subjects { get; init; }

    internal string? Value { get; init; }

    internal string? ExerciseName { get; init; }

    internal string? Course { get; init; }

    internal string? Equipment { get; init; }

    internal string? Quantity { get; init; }

    // What no claim tells stands here only when a person decided it.
    internal VisitRank? VisitorRank { get; init; }

    internal VisitRank? HostRank { get; init; }

    internal string? Occasion { get; init; }

    internal string? Currency { get; init; }

    internal EdtfDate? Ordered { get; init; }

    internal EdtfDate? Delivered { get; init; }
}
