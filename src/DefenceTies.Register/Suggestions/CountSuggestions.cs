using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Suggestions;

/// <summary>Counts the suggestions that are open.</summary>
/// <param name="contexts">The register.</param>
public sealed class CountSuggestions(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Counts them.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Suggestions.CountAsync(suggestion => suggestion.SettledAt == null, cancellationToken);
    }
}
