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
    IReadOnlyList<OfficialSnapshot.Tenure> Tenures)
{
    /// <summary>What people had decided; none when they had decided nothing.</summary>
    public IReadOnlyList<DecisionSnapshot>? Decisions { get; init; }

    internal static OfficialSnapshot Of(Official official, IEnumerable<Decision> decisions) => new(
        official.Name,
        official.Country,
        [.. official.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)],
        [.. official.Tenures.OrderBy(tenure => tenure.PostKey, StringComparer.Ordinal)
            .Select(tenure => new Tenure(tenure.Post, tenure.OrganisationId, tenure.FirstRead, tenure.LastRead) { Held = tenure.Held })])
    {
        Decisions = DecisionSnapshot.Of(decisions),
    };

    internal sealed record Tenure(string Post, long? OrganisationId, EdtfDate? FirstRead, EdtfDate? LastRead)
    {
        /// <summary>From when to when, as an editor decided.</summary>
        public EdtfDate? Held { get; init; }
    }
}
