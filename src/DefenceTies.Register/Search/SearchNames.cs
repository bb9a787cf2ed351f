using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Finds officials, organisations and countries by name, misspelt names too.</summary>
internal sealed class SearchNames(RegisterContext context, SearchWords words)
{
    /// <summary>Finds them, likest first.</summary>
    internal async Task<(IReadOnlyList<OfficialRow> People, IReadOnlyList<OrganisationHit> Organisations, IReadOnlyList<CountryName> Countries)> ExecuteAsync(int most, CancellationToken cancellationToken)
    {
        var found = (await FindNames.ExecuteAsync(context, words.Wanted.SelectMany(phrase => phrase.Words), cancellationToken)).ToLookup(name => name.Kind, name => name.Bearer);
        return (
            await PeopleAsync([.. found[NameKind.Official].Take(most).Select(Number)], cancellationToken),
            await OrganisationsAsync([.. found[NameKind.Organisation].Take(most).Select(Number)], cancellationToken),
            await CountriesAsync([.. found[NameKind.Country].Take(most).Select(CountryCode.Parse)], cancellationToken));
    }

    private async Task<IReadOnlyList<OfficialRow>> PeopleAsync(long[] ids, CancellationToken cancellationToken)
    {
        var rows = ids.Length == 0 ? [] : await OfficialRows.ReadAsync(context, context.Officials.Where(official => ids.Contains(official.Id)), cancellationToken);
        return [.. rows.OrderBy(row => Array.IndexOf(ids, row.Id))];
    }

    private async Task<IReadOnlyList<OrganisationHit>> OrganisationsAsync(long[] ids, CancellationToken cancellationToken)
    {
        var rows = ids.Length == 0 ? [] : await context.Organisations.AsNoTracking().Where(organisation => ids.Contains(organisation.Id)).ToListAsync(cancellationToken);
        var names = await CountryNames.ReadAsync(context, rows.Select(row => row.Country), cancellationToken);
        return [.. rows.OrderBy(row => Array.IndexOf(ids, row.Id)).Select(row => new OrganisationHit(row.Id, row.Name, names.OfOptional(row.Country)))];
    }

    private async Task<IReadOnlyList<CountryName>> CountriesAsync(CountryCode[] codes, CancellationToken cancellationToken)
    {
        var names = await CountryNames.ReadAsync(context, codes, cancellationToken);
        return [.. codes.Select(names.Of)];
    }

    private static long Number(string bearer) => long.Parse(bearer, CultureInfo.InvariantCulture);
}
