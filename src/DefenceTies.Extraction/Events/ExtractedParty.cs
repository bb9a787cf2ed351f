using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>A party of an event.</summary>
/// <param name="Country">Who.</param>
/// <param name="Part">What it does there.</param>
public sealed record ExtractedParty(CountryCode Country, PartyPart Part);
