using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>Lists the countries and organisations that are party of an event.</summary>
public sealed class ListCountries(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them, most events first.</summary>
    public async Task<IReadOnlyList<CountryRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await (
            from party in context.Parties
            join found in context.Events on party.EventId equals found.Id
            group found by party.Country into country
            select new
            {
                country.Key,
                Count = country.Count(),
                Last = country.Max(found => found.Status == EventStatus.Occurred ? found.Latest : null),
            })
            .ToDictionaryAsync(country => country.Key, cancellationToken);
        var codes = counts.Keys.ToList();
        var countries = await context.Countries.AsNoTracking().Where(country => codes.Contains(country.Code)).ToListAsync(cancellationToken);
        return
        [
            .. countries
                .Select(country => new CountryRow(country.Code, country.Name, country.IsOrganisation, counts[country.Code].Count, counts[country.Code].Last))
                .OrderByDescending(row => row.Events)
                .ThenBy(row => row.Name, StringComparer.Ordinal),
        ];
    }
}
