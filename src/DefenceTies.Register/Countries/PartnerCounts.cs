using DefenceTies.Domain.Countries;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>How many events a country has with each other one.</summary>
internal static class PartnerCounts
{
    /// <summary>Reads it from the tallies; partners without an event are left out.</summary>
    internal static async Task<Dictionary<CountryCode, int>> ReadAsync(RegisterContext context, CountryCode code, CancellationToken cancellationToken)
    {
        var others = await context.Countries.Where(country => country.Code != code).Select(country => country.Code).ToListAsync(cancellationToken);
        var scopes = others.ToDictionary(other => TallyScope.Whenever + TallyScope.Of(code, other));
        var names = scopes.Keys.ToArray();
        return await context.EventTallies
            .Where(tally => EF.Parameter(names).Contains(tally.Scope))
            .GroupBy(tally => tally.Scope)
            .Select(group => new { group.Key, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .ToDictionaryAsync(group => scopes[group.Key], group => group.Count, cancellationToken);
    }
}
