using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Domain.Visits;
using DefenceTies.Register.Ties;

namespace DefenceTies.Web.Ties;

/// <summary>What two countries sent each other and received, added up.</summary>
/// <param name="tie">The tie.</param>
public sealed class TieSums(TiePage tie)
{
    private readonly IReadOnlyList<TieContact> _happened = [.. tie.Contacts.Where(contact => contact.Status == EventStatus.Occurred)];

    /// <summary>How many visits one of them made to the other.</summary>
    public int Visits(TieDirection direction) => VisitsOf(direction).Count();

    /// <summary>How many arms transfers one of them supplied to the other.</summary>
    public int Supplied(TieDirection direction) => _happened.Count(contact => contact.Kind == EventKind.Transfer && contact.Direction == direction);

    /// <summary>How many exercises a country hosted.</summary>
    public int Exercises(CountryCode host) => _happened.Count(contact => contact.Kind == EventKind.Exercise && contact.Host == host);

    /// <summary>How many agreements are in force.</summary>
    public int InForce => tie.Contacts.Count(contact => contact.Agreement?.Stage == AgreementStage.InForce);

    /// <summary>How many agreements are signed and not told to be in force.</summary>
    public int Signed => tie.Contacts.Count(contact => contact.Agreement?.Stage == AgreementStage.Signed);

    /// <summary>How many of the contacts have a date on which the sources disagree.</summary>
    public int Disputed => tie.Contacts.Count(contact => contact.IsDateDisputed);

    /// <summary>The most senior rank that travelled; none when no visit tells one.</summary>
    public VisitRank? HighestSent(TieDirection direction) => VisitsOf(direction).Min(visit => visit.VisitorRank);

    /// <summary>The most senior rank that received the travellers; none when no visit tells one.</summary>
    public VisitRank? HighestMet(TieDirection direction) => VisitsOf(direction).Min(visit => visit.HostRank);

    /// <summary>The date of the first contact that has happened; none when none is dated.</summary>
    public EdtfDate? FirstContact => _happened.LastOrDefault(contact => contact.Date?.Bounds.Earliest is not null)?.Date;

    /// <summary>The date of the last one.</summary>
    public EdtfDate? LastContact => _happened.FirstOrDefault(contact => contact.Date?.Bounds.Earliest is not null)?.Date;

    private IEnumerable<TieContact> VisitsOf(TieDirection direction) => _happened.Where(contact => contact.Kind == EventKind.Visit && contact.Direction == direction);
}
