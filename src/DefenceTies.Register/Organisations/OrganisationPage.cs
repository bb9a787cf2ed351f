using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;

namespace DefenceTies.Register.Organisations;

/// <summary>An organisation's profile.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">The country it belongs to; none when not told.</param>
/// <param name="Aliases">What else it is called.</param>
/// <param name="EventCount">How many events it took part in.</param>
/// <param name="Events">The newest of them.</param>
/// <param name="Officials">People who held a post in it.</param>
/// <param name="MergedFrom">Set when the id asked for was merged into this organisation.</param>
public sealed record OrganisationPage(
    long Id,
    string Name,
    CountryName? Country,
    IReadOnlyList<string> Aliases,
    int EventCount,
    IReadOnlyList<EventRow> Events,
    IReadOnlyList<OfficialRow> Officials,
    long? MergedFrom);
