using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;

namespace DefenceTies.Register.Countries;

/// <summary>A country's profile.</summary>
/// <param name="Country">The country.</param>
/// <param name="AlsoCalled">Aliases and former names.</param>
/// <param name="Partners">The countries it has events with, most first.</param>
/// <param name="Officials">The people who acted for it, most events first.</param>
/// <param name="Events">Its newest events.</param>
public sealed record CountryPage(
    CountryRow Country,
    IReadOnlyList<string> AlsoCalled,
    IReadOnlyList<CountryPartner> Partners,
    IReadOnlyList<OfficialRow> Officials,
    IReadOnlyList<EventRow> Events);
