using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Drafts;

/// <summary>Drops what a user had typed into a form, since it is saved or not wanted.</summary>
/// <param name="contexts">The register.</param>
public sealed class DropDraft(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Drops it; nothing happens when nothing is kept.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="form">The form, by its address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ExecuteAsync(long userId, string form, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.FormDrafts.Where(draft => draft.UserId == userId && draft.Form == form).ExecuteDeleteAsync(cancellationToken);
    }
}
