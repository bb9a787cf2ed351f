using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Store;

/// <summary>Brings the facts of the world into the store. What the knowledge no longer names stays: events may speak of it.</summary>
/// <param name="countries">The countries and organisations with their other names.</param>
/// <param name="cities">The cities.</param>
internal sealed class WorldSeed(IReadOnlyList<Country> countries, IReadOnlyList<City> cities)
{
    internal async Task SowAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        await SowCountriesAsync(context, cancellationToken);
        await SowCitiesAsync(context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task SowCountriesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var standing = await context.Countries.Include(country => country.Aliases).ToDictionaryAsync(country => country.Code, cancellationToken);
        foreach (var country in countries)
        {
            if (!standing.TryGetValue(country.Code, out var stands))
            {
                stands = new Country { Code = country.Code, Name = country.Name, FoldedName = country.FoldedName, IsOrganisation = country.IsOrganisation };
                context.Add(stands);
            }

            stands.Name = country.Name;
            stands.FoldedName = country.FoldedName;
            stands.IsOrganisation = country.IsOrganisation;
            var known = stands.Aliases.Select(alias => (alias.Kind, alias.Name)).ToHashSet();
            stands.Aliases.AddRange(country.Aliases
                .Where(alias => known.Add((alias.Kind, alias.Name)))
                .Select(alias => new CountryAlias { CountryCode = country.Code, Name = alias.Name, FoldedName = Folding.Fold(alias.Name), Kind = alias.Kind }));
        }
    }

    private async Task SowCitiesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var standing = await context.Cities.ToDictionaryAsync(city => (city.Country, city.FoldedName), cancellationToken);
        foreach (var city in cities.DistinctBy(city => (city.Country, city.FoldedName)))
        {
            if (!standing.TryGetValue((city.Country, city.FoldedName), out var stands))
            {
                stands = new City { Name = city.Name, FoldedName = city.FoldedName, Country = city.Country, Latitude = city.Latitude, Longitude = city.Longitude };
                context.Add(stands);
            }

            stands.Name = city.Name;
            stands.Latitude = city.Latitude;
            stands.Longitude = city.Longitude;
        }
    }
}
