using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Reads what a shared link leads to.</summary>
public sealed class ReadSharedSearch(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads it.</summary>
    /// <returns>The filter as its query string; none when no search is shared under this word.</returns>
    public async Task<string?> ExecuteAsync(string shareKey, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SavedSearches.Where(search => search.ShareKey == shareKey).Select(search => search.Query).FirstOrDefaultAsync(cancellationToken);
    }
}
