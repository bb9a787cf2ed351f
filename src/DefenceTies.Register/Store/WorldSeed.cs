using DefenceTies.Domain.Text;
using DefenceTies.Extraction;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using World = DefenceTies.Extraction.World;

namespace DefenceTies.Register.Store;

/// <summary>Brings the facts of the world into the store. What the knowledge no longer names stays: events may speak of it.</summary>
internal sealed class WorldSeed(Knowledge knowledge)
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
        foreach (var known in knowledge.Countries)
        {
            if (!standing.TryGetValue(known.Code, out var country))
            {
                context.Add(country = new Country { Code = known.Code, Name = "", FoldedName = "", IsOrganisation = false });
            }

            (country.Name, country.FoldedName, country.IsOrganisation) = (known.Name, Folding.Fold(known.Name), known.Kind == World.CountryKind.Organisation);
            var stands = country.Aliases.Select(alias => (alias.Kind, alias.Name)).ToHashSet();
            country.Aliases.AddRange(NamesOf(known).Where(stands.Add).Select(name => new CountryAlias
            {
                CountryCode = known.Code,
                Kind = name.Kind,
                Name = name.Name,
                FoldedName = Folding.Fold(name.Name),
            }));
        }
    }

    private static IEnumerable<(CountryAliasKind Kind, string Name)> NamesOf(World.Country country) =>
        country.Aliases.Select(name => (CountryAliasKind.Alias, name))
            .Concat(country.Former.Select(name => (CountryAliasKind.Former, name)))
            .Concat(country.Demonyms.Select(name => (CountryAliasKind.Demonym, name)));

    private async Task SowCitiesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var standing = await context.Cities.ToDictionaryAsync(city => (city.Country, city.FoldedName), cancellationToken);
        foreach (var known in knowledge.Cities.OrderByDescending(city => city.Weight).DistinctBy(city => (city.Country, Folding.Fold(city.Name))))
        {
            if (!standing.TryGetValue((known.Country, Folding.Fold(known.Name)), out var city))
            {
                context.Add(city = new City { Name = known.Name, FoldedName = Folding.Fold(known.Name), Country = known.Country, Latitude = 0, Longitude = 0 });
            }

            (city.Name, city.Latitude, city.Longitude) = (known.Name, known.Latitude, known.Longitude);
        }
    }
}
