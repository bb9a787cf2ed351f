using DefenceTies.Domain.Countries;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>Lists the countries and organisations that are party of an event.</summary>
public sealed class ListCountries(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them, most events first.</summary>
    public async Task<IReadOnlyList<CountryRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var tallied = await TallySelection.Scopes(context.EventTallies, TallyScope.Whenever + TallyScope.Countries)
            .GroupBy(tally => tally.Scope)
            .Select(group => new { group.Key, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .ToListAsync(cancellationToken);
        var counts = tallied.ToDictionary(country => CountryCode.Parse(TallyScope.NameIn(country.Key)), country => country.Count);
        var codes = counts.Keys.ToList();
        var last = await LastContact.ReadAsync(context, codes, cancellationToken);
        var countries = await context.Countries.AsNoTracking().Where(country => codes.Contains(country.Code)).ToListAsync(cancellationToken);
        return
        [
            .. countries
                .Select(country => new CountryRow(country.Code, country.Name, country.IsOrganisation, counts[country.Code], last.TryGetValue(country.Code, out var day) ? day : null))
                .OrderByDescending(row => row.Events)
                .ThenBy(row => row.Name, StringComparer.Ordinal),
        ];
    }
}
