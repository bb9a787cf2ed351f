using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Countries;

/// <summary>A country as a list shows it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOrganisation">Whether it is an international organisation.</param>
/// <param name="Events">How many events it is a party of.</param>
/// <param name="LastContact">The latest possible day of its newest event that occurred; none without one.</param>
public sealed record CountryRow(CountryCode Code, string Name, bool IsOrganisation, int Events, DateOnly? LastContact);
