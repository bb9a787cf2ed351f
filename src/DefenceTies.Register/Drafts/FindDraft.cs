using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Drafts;

/// <summary>Finds what a user typed into a form and did not save.</summary>
/// <param name="contexts">The register.</param>
public sealed class FindDraft(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Finds it.</summary>
    /// <param name="userId">The user; nobody else's draft is found.</param>
    /// <param name="form">The form, by its address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The draft; none when nothing is kept.</returns>
    public async Task<KeptDraft?> ExecuteAsync(long userId, string form, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.FormDrafts
            .Where(draft => draft.UserId == userId && draft.Form == form)
            .Select(draft => new KeptDraft(draft.Form, draft.Content, draft.RecordVersion, draft.ChangedAt))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
