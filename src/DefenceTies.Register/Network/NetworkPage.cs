using DefenceTies.Domain.Countries;
using DefenceTies.Register.Events;

namespace DefenceTies.Register.Network;

/// <summary>Who is tied to whom.</summary>
/// <param name="Countries">The countries that are shown, those with most events first.</param>
/// <param name="Ties">The ties between them, those with most events first.</param>
/// <param name="AllCountries">All countries that have a tie in the period, by name: what can be stood in the middle.</param>
/// <param name="AllTies">How many ties there are in the period, shown or not.</param>
public sealed record NetworkPage(IReadOnlyList<CountryName> Countries, IReadOnlyList<NetworkTie> Ties, IReadOnlyList<CountryName> AllCountries, int AllTies)
{
    /// <summary>The tie of two countries; none when nothing is on record.</summary>
    public NetworkTie? Between(CountryCode one, CountryCode other) => Ties.FirstOrDefault(tie => tie.Has(one) && tie.Has(other) && one != other);

    /// <summary>The events of a country with the others that are shown. One of three parties counts in each of its ties.</summary>
    public int EventsOf(CountryCode code) => Ties.Where(tie => tie.Has(code)).Sum(tie => tie.Events);
}
