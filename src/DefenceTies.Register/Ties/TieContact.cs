using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Domain.Visits;

namespace DefenceTies.Register.Ties;

/// <summary>An event between two countries, as it is drawn over time.</summary>
/// <param name="Id">The event.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The date; none when not told.</param>
/// <param name="IsDateDisputed">Whether its sources disagree on the date.</param>
/// <param name="Direction">Who acts on whom.</param>
/// <param name="Host">Where it takes place; none when not told.</param>
/// <param name="Agreement">What only an agreement has; none for all other kinds.</param>
/// <param name="VisitorRank">How senior the visiting side is; none when not told.</param>
/// <param name="HostRank">How senior the receiving side is; none when not told.</param>
public sealed record TieContact(
    long Id,
    EventKind Kind,
    EventStatus Status,
    string Title,
    EdtfDate? Date,
    bool IsDateDisputed,
    TieDirection Direction,
    CountryCode? Host,
    TieAgreement? Agreement,
    VisitRank? VisitorRank,
    VisitRank? HostRank);

/// <summary>What the drawing of a tie needs of an agreement.</summary>
/// <param name="Stage">How far it has come.</param>
/// <param name="Ended">When it lapsed; none while it stands, or when that is not told.</param>
public sealed record TieAgreement(AgreementStage Stage, EdtfDate? Ended);
