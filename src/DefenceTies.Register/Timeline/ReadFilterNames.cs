using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Timeline;

/// <summary>Reads the names of what a filter speaks of by id or code, so that a page can say what it asks for.</summary>
public sealed class ReadFilterNames(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads them; what the register does not have has no name.</summary>
    public async Task<FilterNames> ExecuteAsync(TimelineFilter filter, CancellationToken cancellationToken)
    {
        long[] officials = [.. filter.Officials.Included, .. filter.Officials.Excluded];
        long[] organisations = [.. filter.Organisations.Included, .. filter.Organisations.Excluded];
        var codes = new[] { filter.Countries, filter.Hosts, filter.Visitors, filter.Visited }.SelectMany(choice => choice.Included.Concat(choice.Excluded)).Distinct().ToArray();
        if (officials.Length + organisations.Length + codes.Length == 0)
        {
            return FilterNames.None;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new FilterNames(
            await context.Officials.Where(row => officials.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken),
            await context.Organisations.Where(row => organisations.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken),
            (await context.Countries.Where(row => codes.Contains(row.Code)).Select(row => new { row.Code, row.Name }).ToListAsync(cancellationToken)).ToDictionary(row => row.Code.Value, row => row.Name));
    }
}
