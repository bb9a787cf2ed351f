using DefenceTies.Domain.Countries;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>An organisation as its history keeps it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Country">The country it belongs to.</param>
/// <param name="Aliases">What else it is called.</param>
internal sealed record OrganisationSnapshot(string Name, CountryCode? Country, IReadOnlyList<string> Aliases)
{
    internal static OrganisationSnapshot Of(Organisation organisation) =>
        new(organisation.Name, organisation.Country, [.. organisation.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)]);
}
