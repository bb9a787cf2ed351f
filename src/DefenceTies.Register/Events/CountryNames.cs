using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>The names of the countries that a page speaks of.</summary>
internal sealed class CountryNames
{
    private readonly Dictionary<CountryCode, string> _names;

    private CountryNames(Dictionary<CountryCode, string> names) => _names = names;

    internal static async Task<CountryNames> ReadAsync(RegisterContext context, IEnumerable<CountryCode?> codes, CancellationToken cancellationToken)
    {
        var wanted = codes.OfType<CountryCode>().Distinct().ToList();
        return new CountryNames(await context.Countries
            .Where(country => wanted.Contains(country.Code))
            .ToDictionaryAsync(country => country.Code, country => country.Name, cancellationToken));
    }

    internal CountryName Of(CountryCode code) => new(code, _names.GetValueOrDefault(code, code.Value));

    internal CountryName? OfOptional(CountryCode? code) => code is null ? null : Of(code);
}
