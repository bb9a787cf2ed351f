using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>An official as the person's history keeps them.</summary>
/// <param name="Name">The name.</param>
/// <param name="Country">The country acted for.</param>
/// <param name="Aliases">Every spelling.</param>
/// <param name="Tenures">The posts held.</param>
internal sealed record OfficialSnapshot(
    string Name,
    CountryCode? Country,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<OfficialSnapshot.Held> Tenures)
{
    internal static OfficialSnapshot Of(Official official) => new(
        official.Name,
        official.Country,
        [.. official.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)],
        [.. official.Tenures.OrderBy(tenure => tenure.PostKey, StringComparer.Ordinal)
            .Select(tenure => new Held(tenure.Post, tenure.OrganisationId, tenure.FirstRead, tenure.LastRead))]);

    internal sealed record Held(string Post, long? OrganisationId, EdtfDate? FirstRead, EdtfDate? LastRead);
}
