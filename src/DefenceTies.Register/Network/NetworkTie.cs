using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Network;

/// <summary>How many events two countries have in a period.</summary>
/// <param name="A">The country whose code comes first.</param>
/// <param name="B">The other.</param>
/// <param name="Events">How many.</param>
/// <param name="Kinds">How many of each kind; kinds without an event are left out.</param>
/// <param name="Last">The last day, of all time, on which an event of both that has happened may have been; none without one.</param>
public sealed record NetworkTie(CountryCode A, CountryCode B, int Events, IReadOnlyDictionary<EventKind, int> Kinds, DateOnly? Last)
{
    /// <summary>Whether a country is one of the two.</summary>
    public bool Has(CountryCode code) => A == code || B == code;
}
