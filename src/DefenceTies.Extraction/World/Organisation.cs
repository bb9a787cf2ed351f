using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A firm, agency or body with a name of its own.</summary>
/// <param name="Id">Its identifier in the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">The country or organisation it belongs to, where it belongs to one.</param>
/// <param name="Kind">Ministry, service, agency, firm, command, academy or body.</param>
/// <param name="Aliases">Acronyms and other names.</param>
public sealed record Organisation(
    string Id,
    string Name,
    CountryCode? Country,
    string Kind,
    IReadOnlyList<string> Aliases);
