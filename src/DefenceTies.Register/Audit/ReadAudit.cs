using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Audit;

/// <summary>Reads a page of the audit log.</summary>
public sealed class ReadAudit(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>How many entries a page holds.</summary>
    public const int PageSize = 100;

    /// <summary>Reads it.</summary>
    /// <param name="filter">Which entries.</param>
    /// <param name="after">The id after which the page begins; none for the newest.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<AuditPage> ExecuteAsync(AuditFilter filter, long? after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await AuditRows.ReadAsync(context, filter, after, time.LocalTimeZone, PageSize + 1, cancellationToken);
        var page = rows.Take(PageSize).ToList();
        return new AuditPage(page, rows.Count > PageSize ? page[^1].Id : null, await ActionsAsync(context, cancellationToken));
    }

    /// <summary>One step into the index for each word: the log may have millions of entries, but has few words.</summary>
    private static async Task<List<string>> ActionsAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var actions = new List<string>();
        for (var next = await NextAsync(context, "", cancellationToken); next is not null; next = await NextAsync(context, next, cancellationToken))
        {
            actions.Add(next);
        }

        return actions;
    }

#pragma warning disable CA1309 // The database compares.
    private static Task<string?> NextAsync(RegisterContext context, string last, CancellationToken cancellationToken) =>
        context.AuditEntries.Where(entry => string.Compare(entry.Action, last) > 0).OrderBy(entry => entry.Action).Select(entry => (string?)entry.Action).FirstOrDefaultAsync(cancellationToken);
#pragma warning restore CA1309
}
