using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Events;

/// <summary>A country or organisation with the name the register gives it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record CountryName(CountryCode Code, string Name);
