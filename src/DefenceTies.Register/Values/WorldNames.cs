using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>What refreshing events needs of countries and cities, read once.</summary>
internal sealed class WorldNames
{
    private readonly Dictionary<CountryCode, string> _countries;
    private readonly Dictionary<(CountryCode Country, string Name), long> _cities;

    private WorldNames(Dictionary<CountryCode, string> countries, Dictionary<(CountryCode, string), long> cities) =>
        (_countries, _cities) = (countries, cities);

    internal static async Task<WorldNames> ReadAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var countries = await context.Countries.AsNoTracking().Include(country => country.Aliases).ToListAsync(cancellationToken);
        var cities = await context.Cities.AsNoTracking().ToListAsync(cancellationToken);
        return new WorldNames(
            countries.ToDictionary(
                country => country.Code,
                country => string.Join(' ', country.Aliases.Select(alias => alias.FoldedName).Prepend(country.FoldedName).Distinct())),
            cities.ToDictionary(city => (city.Country, city.FoldedName), city => city.Id));
    }

    /// <summary>Whether the register has the country.</summary>
    internal bool Knows(CountryCode code) => _countries.ContainsKey(code);

    /// <summary>All names of a country, folded.</summary>
    internal string NamesOf(CountryCode code) => _countries.GetValueOrDefault(code, "");

    /// <summary>The city of that name in that country; none when the table of cities has none.</summary>
    internal long? CityOf(string? name, CountryCode? country) =>
        name is not null && country is not null && _cities.TryGetValue((country, Folding.Fold(name)), out var id) ? id : null;
}
