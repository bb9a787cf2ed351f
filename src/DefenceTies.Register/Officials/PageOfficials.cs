using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Officials;

/// <summary>Lists officials by name, a page at a time.</summary>
public sealed class PageOfficials(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Lists them.</summary>
    /// <param name="after">The official after whom the page begins; none for the first page.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The officials, and the last one's key where there are more.</returns>
    public async Task<(IReadOnlyList<OfficialRow> Officials, OfficialKey? Next)> ExecuteAsync(OfficialKey? after, int size, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var officials = context.Officials.AsQueryable();
        if (after is { Id: var id, SortName: var name })
        {
            // The first half alone lets the index be entered at the name; the second leaves out who stood before.
#pragma warning disable CA1309 // The database compares: by bytes, as the index is sorted.
            officials = officials.Where(official => string.Compare(official.SortName, name) >= 0 && (official.SortName != name || official.Id > id));
#pragma warning restore CA1309
        }

        var rows = await OfficialRows.ReadAsync(context, officials.OrderBy(official => official.SortName).ThenBy(official => official.Id).Take(size + 1), cancellationToken);
        if (rows.Count <= size)
        {
            return (rows, null);
        }

        var last = rows[size - 1].Id;
        var sortName = await context.Officials.Where(official => official.Id == last).Select(official => official.SortName).SingleAsync(cancellationToken);
        return (rows[..size], new OfficialKey(last, sortName));
    }
}
