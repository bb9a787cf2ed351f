using DefenceTies.Register.Events;

namespace DefenceTies.Register.Countries;

/// <summary>A partner of a country.</summary>
/// <param name="Country">The partner.</param>
/// <param name="Events">How many events both are parties of.</param>
/// <param name="Last">The latest possible day of the newest of them that occurred; none without one.</param>
public sealed record CountryPartner(CountryName Country, int Events, DateOnly? Last);
