using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Suggestions;

/// <summary>Lists the suggestions that were not taken, so that they can be opened again.</summary>
/// <param name="contexts">The register.</param>
public sealed class ListRefusedSuggestions(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many are looked at: the latest.</summary>
    public const int Most = 100;

    /// <summary>Lists them.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<SuggestedRecord>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var settled = await context.Suggestions.AsNoTracking().Where(suggestion => suggestion.SettledAt != null)
            .OrderByDescending(suggestion => suggestion.SettledAt).ThenByDescending(suggestion => suggestion.Id).Take(Most).ToListAsync(cancellationToken);
        return await SuggestedRecords.ReadAsync(context, settled, cancellationToken);
    }
}
