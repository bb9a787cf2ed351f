using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Gives a saved search another name.</summary>
public sealed class RenameSearch(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Renames it.</summary>
    public async Task<SearchResult> ExecuteAsync(long userId, long id, string? name, CancellationToken cancellationToken)
    {
        if (SearchResult.Name(name) is not { } wanted)
        {
            return SearchResult.BadName;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.SavedSearches.AnyAsync(other => other.UserId == userId && other.Name == wanted && other.Id != id, cancellationToken))
        {
            return SearchResult.NameTaken;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var renamed = await context.SavedSearches.Where(known => known.Id == id && known.UserId == userId)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.Name, wanted), cancellationToken);
        if (renamed == 0)
        {
            return SearchResult.Gone;
        }

        await SearchAudit.AddAsync(context, time, userId, "rename-search", id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new SearchResult(id, null);
    }
}
