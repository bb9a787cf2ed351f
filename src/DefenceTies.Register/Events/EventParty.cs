using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Events;

/// <summary>A party of an event with its name.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Part">What it does there.</param>
public sealed record EventParty(CountryCode Code, string Name, PartyPart Part);
