using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Officials;

/// <summary>
/// Lists the officials as a page shows them: all at once as long as they are few; else by name, a page at a time, or those
/// with most events.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="page">Lists them by name.</param>
public sealed class ListOfficials(IDbContextFactory<RegisterContext> contexts, PageOfficials page)
{
    /// <summary>How many are listed at once.</summary>
    public const int MostAtOnce = 1_000;

    /// <summary>How many a page holds where there are more.</summary>
    public const int PageSize = 200;

    /// <summary>Lists them.</summary>
    /// <param name="byEvents">Whether those with most events are wanted, where there are too many to be listed at once.</param>
    /// <param name="after">The official after whom the page by name begins; none for the first page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OfficialListing> ExecuteAsync(bool byEvents, OfficialKey? after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Officials.Select(official => official.Id).Take(MostAtOnce + 1).CountAsync(cancellationToken) <= MostAtOnce)
        {
            return new OfficialListing((await page.ExecuteAsync(null, MostAtOnce, cancellationToken)).Officials, null, IsWhole: true);
        }

        if (byEvents)
        {
            return new OfficialListing(await BusiestAsync(context, cancellationToken), null, IsWhole: false);
        }

        var (rows, next) = await page.ExecuteAsync(after, PageSize, cancellationToken);
        return new OfficialListing(rows, next, IsWhole: false);
    }

    private static async Task<IReadOnlyList<OfficialRow>> BusiestAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        const string Beyond = "o;";
#pragma warning disable CA1309 // The database compares, byte by byte, as the index is sorted.
        var scopes = await context.EventTallies
            .Where(tally => string.Compare(tally.Scope, TallyScope.Officials) >= 0 && string.Compare(tally.Scope, Beyond) < 0)
#pragma warning restore CA1309
            .GroupBy(tally => tally.Scope)
            .Select(group => new { group.Key, Count = group.Sum(tally => tally.Count) })
            .Where(group => group.Count > 0)
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        long[] ids = [.. scopes.Select(scope => TallyScope.IdIn(scope.Key))];
        var rows = await OfficialRows.ReadAsync(context, context.Officials.Where(official => EF.Parameter(ids).Contains(official.Id)), cancellationToken);
        return [.. rows.OrderByDescending(row => row.Events).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }
}
