using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>
/// Deletes a record. It stays in the history and can be restored. The reports of a deleted event are refused with it, so
/// that no import brings it back.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class DeleteRecord(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Deletes it.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="record">The record as the editor saw it.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>The outcome; an official or organisation that events or reports name cannot be deleted.</returns>
    public Task<EditResult> ExecuteAsync(Editor editor, SeenRecord record, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _runner.ExecuteAsync(editor, $"delete-{RecordRows.WordOf(record.Kind)}", why, (session, token) => DeleteAsync(session, record, token), cancellationToken);
    }

    private static async Task<EditResult> DeleteAsync(EditSession session, SeenRecord record, CancellationToken cancellationToken)
    {
        if (await RecordRows.CheckAsync(session.Context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (await RecordRemoval.HindranceAsync(session.Context, record.Kind, record.Id, cancellationToken) is { } hindrance)
        {
            return EditResult.Invalid(record.Id, hindrance);
        }

        session.Concerns(record.Kind, record.Id, "Deleted");
        await DeletedRecord.ApplyAsync(session, record.Kind, record.Id, "Deleted", cancellationToken);
        return await session.ResultAsync(record.Kind, record.Id, cancellationToken);
    }
}
