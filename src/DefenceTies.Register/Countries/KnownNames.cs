using DefenceTies.Domain.Countries;
using DefenceTies.Extraction;

namespace DefenceTies.Register.Countries;

/// <summary>The names of countries that the knowledge brings along, and that every start brings back.</summary>
internal static class KnownNames
{
    internal static IReadOnlySet<string> Of(Knowledge knowledge, CountryCode code) =>
        knowledge.Countries.Where(country => country.Code == code)
            .SelectMany(country => country.Aliases.Concat(country.Former).Concat(country.Demonyms).Append(country.Name)).ToHashSet(StringComparer.Ordinal);
}
