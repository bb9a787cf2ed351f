using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Deletes a saved search; its shared link ends with it.</summary>
public sealed class DeleteSearch(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Deletes it; deleting what is gone is no mistake.</summary>
    public async Task ExecuteAsync(long userId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.SavedSearches.Where(known => known.Id == id && known.UserId == userId).ExecuteDeleteAsync(cancellationToken);
    }
}
