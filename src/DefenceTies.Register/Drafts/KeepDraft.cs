using System.Data;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Drafts;

/// <summary>Keeps what a user has typed into a form and not yet saved. What was kept of the same form before is replaced.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class KeepDraft(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>The longest content that is kept, in characters.</summary>
    public const int Longest = 256 * 1024;

    /// <summary>The longest content of files that is kept, in characters.</summary>
    public const int LongestFiles = 8 * 1024 * 1024;

    /// <summary>Keeps it.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="form">The form, by its address.</param>
    /// <param name="content">What was typed, as JSON.</param>
    /// <param name="recordVersion">The version of the record that the form was opened on; none for a new record.</param>
    /// <param name="cancellationToken">Gives up; what was kept before stays then.</param>
    /// <param name="longest">The longest content that is kept.</param>
    /// <returns>Whether it is kept: what is too long is not.</returns>
    public Task<bool> ExecuteAsync(long userId, string form, string content, int? recordVersion, CancellationToken cancellationToken, int longest = Longest)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.Length > longest
            ? Task.FromResult(false)
            : StoreRetries.ExecuteAsync(token => KeepAsync(userId, form, content, recordVersion, token), cancellationToken);
    }

    private async Task<bool> KeepAsync(long userId, string form, string content, int? recordVersion, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        var draft = await context.FormDrafts.SingleOrDefaultAsync(kept => kept.UserId == userId && kept.Form == form, cancellationToken);
        if (draft is null)
        {
            context.Add(draft = new FormDraft { UserId = userId, Form = form, Content = "", ChangedAt = default });
        }

        (draft.Content, draft.RecordVersion, draft.ChangedAt) = (content, recordVersion, time.GetUtcNow());
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
