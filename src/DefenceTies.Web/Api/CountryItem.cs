using DefenceTies.Register.Countries;

namespace DefenceTies.Web.Api;

/// <summary>A country, or an international organisation that acts like one.</summary>
/// <param name="Code">Its code: ISO 3166-1 alpha-3, or that of an organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOrganisation">Whether it is an international organisation.</param>
/// <param name="Events">How many events it is a party of.</param>
/// <param name="LastContact">The latest possible day of its newest event that occurred.</param>
public sealed record CountryItem(string Code, string Name, bool IsOrganisation, int Events, DateOnly? LastContact)
{
    internal static CountryItem Of(CountryRow row) => new(row.Code.Value, row.Name, row.IsOrganisation, row.Events, row.LastContact);
}
