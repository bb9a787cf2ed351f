using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Gives a saved search a link for others, or takes it back. The link leads to what the search asks for at that time.</summary>
public sealed class ShareSearch(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private const int KeyBytes = 12;

    /// <summary>Shares it or not.</summary>
    public async Task<SearchResult> ExecuteAsync(long userId, long id, bool isShared, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.SavedSearches.FirstOrDefaultAsync(known => known.Id == id && known.UserId == userId, cancellationToken) is not { } search)
        {
            return SearchResult.Gone;
        }

        search.ShareKey = isShared ? search.ShareKey ?? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes)) : null;
        await SearchAudit.AddAsync(context, time, userId, isShared ? "share-search" : "unshare-search", id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return new SearchResult(id, null);
    }
}
