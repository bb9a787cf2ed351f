using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Agreements;

/// <summary>Lists agreements as a page shows them, with the countries that can be chosen.</summary>
/// <param name="contexts">The register.</param>
/// <param name="page">Lists the agreements.</param>
public sealed class ListAgreements(IDbContextFactory<RegisterContext> contexts, PageAgreements page)
{
    /// <summary>How many a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>Reads a page.</summary>
    public async Task<AgreementPage> ExecuteAsync(AgreementFilter filter, CancellationToken cancellationToken)
    {
        var (rows, next) = await page.ExecuteAsync(filter, PageSize, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new AgreementPage(rows, next, await CountriesAsync(context, cancellationToken));
    }

    private static async Task<IReadOnlyList<CountryName>> CountriesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var scopes = await TallySelection.Scopes(context.EventTallies, TallyScope.Whenever + TallyScope.Countries)
            .Where(tally => tally.Kind == EventKind.Agreement)
            .GroupBy(tally => tally.Scope)
            .Select(group => new { group.Key, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .Select(group => group.Key)
            .ToListAsync(cancellationToken);
        var names = await CountryNames.ReadAsync(context, scopes.Select(scope => (CountryCode?)CountryCode.Parse(TallyScope.NameIn(scope))), cancellationToken);
        return [.. scopes.Select(scope => names.Of(CountryCode.Parse(TallyScope.NameIn(scope)))).OrderBy(name => name.Name, StringComparer.Ordinal)];
    }
}
