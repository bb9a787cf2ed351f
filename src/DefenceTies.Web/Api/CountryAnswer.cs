using DefenceTies.Register.Countries;

namespace DefenceTies.Web.Api;

/// <summary>A country's profile.</summary>
/// <param name="Country">The country.</param>
/// <param name="AlsoCalled">Aliases and former names.</param>
/// <param name="Partners">The countries it has events with, most first.</param>
/// <param name="Officials">The people who acted for it, most events first; the first fifty.</param>
/// <param name="Events">The address of its events.</param>
public sealed record CountryAnswer(CountryItem Country, IReadOnlyList<string> AlsoCalled, IReadOnlyList<CountryAnswer.Partner> Partners, IReadOnlyList<OfficialItem> Officials, string Events)
{
    internal static CountryAnswer Of(CountryPage page) => new(
        CountryItem.Of(page.Country),
        page.AlsoCalled,
        [.. page.Partners.Select(partner => new Partner(partner.Country.Code.Value, partner.Country.Name, partner.Events, partner.Last))],
        [.. page.Officials.Select(OfficialItem.Of)],
        $"{ApiAddresses.Events}?countries={page.Country.Code.Value}");

    /// <summary>A partner.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Events">How many events both are parties of.</param>
    /// <param name="LastContact">The latest possible day of the newest of them that occurred.</param>
    public sealed record Partner(string Code, string Name, int Events, DateOnly? LastContact);
}
