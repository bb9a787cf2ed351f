using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Events;

/// <summary>An event as a list shows it.</summary>
/// <param name="Id">Its id, never re-used.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The date; none when no source tells one and none bounds it.</param>
/// <param name="Parties">The parties, visitors and suppliers first, then by name.</param>
/// <param name="Host">The country where it takes place.</param>
/// <param name="City">The city.</param>
/// <param name="Officials">The named people, visitors first.</param>
/// <param name="Stage">An agreement's stage; none for all other kinds.</param>
/// <param name="Review">How far a person has looked at it.</param>
/// <param name="Sources">How many independent sources report it.</param>
/// <param name="Disputed">The fields in which its sources disagree, in the order of their numbers.</param>
public sealed record EventRow(
    long Id,
    EventKind Kind,
    EventStatus Status,
    string Title,
    EdtfDate? Date,
    IReadOnlyList<EventParty> Parties,
    CountryName? Host,
    string? City,
    IReadOnlyList<EventOfficial> Officials,
    AgreementStage? Stage,
    ReviewState Review,
    int Sources,
    IReadOnlyList<ClaimField> Disputed);
