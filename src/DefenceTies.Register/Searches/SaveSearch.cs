using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Searches;

/// <summary>Keeps a filter of the timeline under a name.</summary>
public sealed class SaveSearch(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private const int MostSearches = 200;

    /// <summary>Keeps it; what is in the register by now counts as seen.</summary>
    /// <param name="userId">Whose search it is.</param>
    /// <param name="name">The name, not one that the user has already.</param>
    /// <param name="query">The filter as its query string.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SearchResult> ExecuteAsync(long userId, string? name, string? query, CancellationToken cancellationToken)
    {
        if (SearchResult.Name(name) is not { } wanted)
        {
            return SearchResult.BadName;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.SavedSearches.AnyAsync(search => search.UserId == userId && search.Name == wanted, cancellationToken))
        {
            return SearchResult.NameTaken;
        }

        if (await context.SavedSearches.CountAsync(search => search.UserId == userId, cancellationToken) >= MostSearches)
        {
            return new SearchResult(0, $"You have {MostSearches} searches, which is the most. Delete one first.");
        }

        var saved = new SavedSearch { UserId = userId, Name = wanted, Query = SearchQuery.Normal(query), SeenAt = time.GetUtcNow() };
        context.Add(saved);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            await SearchAudit.AddAsync(context, time, userId, "save-search", saved.Id, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return new SearchResult(saved.Id, null);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Two tabs saved the same name at once; the index let one through.
            return SearchResult.NameTaken;
        }
    }
}
