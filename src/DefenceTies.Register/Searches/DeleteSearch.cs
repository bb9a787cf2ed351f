using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Deletes a saved search; its shared link ends with it.</summary>
public sealed class DeleteSearch(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Deletes it; deleting what is gone is no mistake.</summary>
    public async Task ExecuteAsync(long userId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.SavedSearches.FirstOrDefaultAsync(known => known.Id == id && known.UserId == userId, cancellationToken) is not { } search)
        {
            return;
        }

        context.Remove(search);
        await SearchAudit.AddAsync(context, time, userId, "delete-search", id, cancellationToken);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another tab deleted it in the same moment.
        }
    }
}
