using DefenceTies.Domain.Countries;
using DefenceTies.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>Reads by which names a country is found.</summary>
/// <param name="contexts">The register.</param>
/// <param name="knowledge">The names that the program brings along.</param>
public sealed class ReadCountryNaming(IDbContextFactory<RegisterContext> contexts, Knowledge knowledge)
{
    /// <summary>Reads them.</summary>
    /// <param name="code">The country.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The names; none when there is no such country.</returns>
    public async Task<CountryNaming?> ExecuteAsync(CountryCode code, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Countries.AsNoTracking().Include(found => found.Aliases).SingleOrDefaultAsync(found => found.Code == code, cancellationToken) is not { } country)
        {
            return null;
        }

        var known = KnownNames.Of(knowledge, code);
        var names = country.Aliases.Select(alias => alias.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        return new CountryNaming(country.Name, [.. names.Where(known.Contains)], [.. names.Where(name => !known.Contains(name))]);
    }
}
