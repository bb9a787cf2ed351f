using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Events;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Finds the cities that a picker offers while somebody types a name.</summary>
/// <param name="contexts">The register.</param>
public sealed class FindCities(IDbContextFactory<RegisterContext> contexts)
{
    private const int MostCompared = 2_000;

    /// <summary>Finds them.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="country">The country in which it takes place: its cities come first, and only among them is a slip forgiven; none when not known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<RecordChoice>> ExecuteAsync(string? typed, CountryCode? country, CancellationToken cancellationToken)
    {
        var folded = Folding.Fold(typed);
        if (folded.Length == 0)
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // The database compares bytewise; EF translates no other form.
#pragma warning disable CA1309
        var end = folded + char.MaxValue;
        var begun = context.Cities.AsNoTracking().Where(city => string.Compare(city.FoldedName, folded) >= 0 && string.Compare(city.FoldedName, end) < 0);
#pragma warning restore CA1309
        var found = await begun.OrderBy(city => city.Country == country ? 0 : 1).ThenBy(city => city.FoldedName).Take(FindChoices.Most).ToListAsync(cancellationToken);
        if (country is not null && found.TrueForAll(city => city.Country != country))
        {
            found.InsertRange(0, await LikeAsync(context, folded, country, cancellationToken));
        }

        var names = await CountryNames.ReadAsync(context, found.Select(city => (CountryCode?)city.Country), cancellationToken);
        return [.. found.Take(FindChoices.Most).Select(city => new RecordChoice(city.Name, city.Name) { Country = names.Of(city.Country) })];
    }

    private static async Task<IEnumerable<City>> LikeAsync(RegisterContext context, string folded, CountryCode? country, CancellationToken cancellationToken)
    {
        var cities = await context.Cities.AsNoTracking().Where(city => city.Country == country).OrderBy(city => city.FoldedName).Take(MostCompared).ToListAsync(cancellationToken);
        return cities.Select(city => (City: city, Slips: Trigrams.Distance(folded, city.FoldedName)))
            .Where(near => near.Slips <= Trigrams.SlipsIn(folded.Length))
            .OrderBy(near => near.Slips).ThenBy(near => near.City.FoldedName, StringComparer.Ordinal)
            .Select(near => near.City);
    }
}
