using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>The last day on which a country's events that have happened may have been.</summary>
internal static class LastContact
{
    /// <summary>Reads it for some countries; those without such a day are left out.</summary>
    internal static async Task<Dictionary<CountryCode, DateOnly>> ReadAsync(RegisterContext context, IReadOnlyList<CountryCode> codes, CancellationToken cancellationToken)
    {
        var last = await context.Countries.Where(country => codes.Contains(country.Code))
            .Select(country => new
            {
                country.Code,
                Last = context.Parties.Where(party => party.Country == country.Code && party.Status == EventStatus.Occurred).Max(party => party.Latest),
            })
            .ToListAsync(cancellationToken);
        return last.Where(country => country.Last is not null).ToDictionary(country => country.Code, country => country.Last!.Value);
    }
}
