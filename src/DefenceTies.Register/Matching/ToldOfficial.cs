using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Matching;

/// <summary>A named person at an event that is compared.</summary>
/// <param name="Id">The official.</param>
/// <param name="Country">The country acted for.</param>
/// <param name="Travels">Whether the person travelled; none when that is not told.</param>
internal sealed record ToldOfficial(long Id, CountryCode? Country, bool? Travels);
