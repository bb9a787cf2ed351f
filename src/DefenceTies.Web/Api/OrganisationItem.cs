using DefenceTies.Register.Organisations;

namespace DefenceTies.Web.Api;

/// <summary>A ministry, service, agency or firm.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Country">The code of the country it belongs to.</param>
/// <param name="Events">How many events it took part in.</param>
public sealed record OrganisationItem(long Id, string Name, string? Country, int Events)
{
    internal static OrganisationItem Of(OrganisationRow row) => new(row.Id, row.Name, row.Country?.Code.Value, row.Events);
}

/// <summary>An organisation's profile.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Aliases">What else it is called.</param>
/// <param name="Officials">People who held a post in it, by name; the first hundred.</param>
/// <param name="Events">The address of its events.</param>
public sealed record OrganisationAnswer(OrganisationItem Organisation, IReadOnlyList<string> Aliases, IReadOnlyList<OfficialItem> Officials, string Events)
{
    internal static OrganisationAnswer Of(OrganisationPage page) => new(
        new OrganisationItem(page.Id, page.Name, page.Country?.Code.Value, page.EventCount),
        page.Aliases,
        [.. page.Officials.Select(OfficialItem.Of)],
        $"{ApiAddresses.Events}?organisations={page.Id}");
}
