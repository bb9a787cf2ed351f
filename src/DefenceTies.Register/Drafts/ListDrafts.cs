using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Drafts;

/// <summary>Lists the forms in which a user has something unsaved.</summary>
/// <param name="contexts">The register.</param>
public sealed class ListDrafts(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 50;

    /// <summary>Lists them, the one last typed into first; what is longer than a form's own content, such as files, without it.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<KeptDraft>> ExecuteAsync(long userId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var drafts = await context.FormDrafts
            .Where(draft => draft.UserId == userId)
            .Select(draft => new KeptDraft(draft.Form, draft.Content.Length > KeepDraft.Longest ? "" : draft.Content, draft.RecordVersion, draft.ChangedAt))
            .ToListAsync(cancellationToken);
        return [.. drafts.OrderByDescending(draft => draft.ChangedAt).Take(Most)];
    }
}
