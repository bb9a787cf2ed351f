using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Opens a saved search: from now on only what comes later is new.</summary>
public sealed class OpenSearch(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Opens it.</summary>
    /// <returns>The filter as its query string; none when the user has no such search.</returns>
    public async Task<string?> ExecuteAsync(long userId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.SavedSearches.FirstOrDefaultAsync(known => known.Id == id && known.UserId == userId, cancellationToken) is not { } search)
        {
            return null;
        }

        search.SeenAt = time.GetUtcNow();
        await context.SaveChangesAsync(cancellationToken);
        return search.Query;
    }
}
