using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.Reading;

/// <summary>The name of an outlet or agency as a page gives it.</summary>
/// <param name="Name">The name; of a listed one the listed name.</param>
/// <param name="IsAgency">Whether it is a listed agency.</param>
/// <param name="IsListed">Whether the knowledge lists it; else its form tells what it is.</param>
/// <param name="Country">The country it is at home in.</param>
internal sealed record OutletName(string Name, bool IsAgency, bool IsListed, CountryCode? Country);
