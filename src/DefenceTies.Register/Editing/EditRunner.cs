using System.Data;
using DefenceTies.Register.History;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>
/// Makes one change of a person in one transaction that nobody else's can mingle with, and again when another writer came
/// between. Records, revisions and the audit entry come together or not at all.
/// </summary>
internal sealed class EditRunner(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Makes the change; whatever does not end as saved leaves no trace.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="action">What is done, as the audit's short word.</param>
    /// <param name="why">The reason that the history gives; none when none is given.</param>
    /// <param name="act">The change.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="change">The mark that the act leaves on its revisions; none for one of its own.</param>
    internal Task<EditResult> ExecuteAsync(
        Editor editor, string action, string? why, Func<EditSession, CancellationToken, Task<EditResult>> act, CancellationToken cancellationToken, Guid? change = null)
    {
        ArgumentNullException.ThrowIfNull(editor);
        return StoreRetries.ExecuteAsync(
            async token =>
            {
                await using var context = await contexts.CreateDbContextAsync(token);
                await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, token);
                var session = SessionOf(context, editor, why, change);
                var result = await act(session, token);
                if (!result.IsSaved)
                {
                    return result;
                }

                await session.KeepMovesAsync(token);
                context.Add(EntryOf(session, action, result));
                await context.SaveChangesAsync(token);
                await transaction.CommitAsync(token);
                return result;
            },
            cancellationToken);
    }

    /// <summary>Tries a change and takes it back, to see what it would come to.</summary>
    internal Task<T> TryAsync<T>(Func<EditSession, CancellationToken, Task<T>> act, CancellationToken cancellationToken) =>
        StoreRetries.ExecuteAsync(
            async token =>
            {
                await using var context = await contexts.CreateDbContextAsync(token);
                await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, token);
                return await act(SessionOf(context, new Editor(null, "Preview"), null, null), token);
            },
            cancellationToken);

    private EditSession SessionOf(RegisterContext context, Editor editor, string? why, Guid? change)
    {
        // Both databases keep a thousandth of a second exactly.
        var now = time.GetUtcNow();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        return new EditSession(context, new ChangeAuthor(editor.Name, at, editor.UserId, null) { Change = change ?? Guid.NewGuid() }, string.IsNullOrWhiteSpace(why) ? null : why.Trim());
    }

    private static AuditEntry EntryOf(EditSession session, string action, EditResult result) => new()
    {
        At = session.Author.At,
        UserId = session.Author.UserId,
        By = session.Author.By,
        Action = action,
        Subject = session.Subject ?? $"record {result.RecordId}",
        Succeeded = true,
        Detail = session.Why,
    };
}
