using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>
/// Undoes one change of a record, as a new change. What a person did in one act is undone on all its records: a merge
/// brings back the record that went. What was changed again since stays as it is, and is told.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class UndoChange(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Undoes it.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="record">The record as the editor saw it; of one that is gone the version with which it went.</param>
    /// <param name="version">The version that the change made.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>The outcome; <see cref="EditResult.Kept"/> tells what was left as it is.</returns>
    public Task<EditResult> ExecuteAsync(Editor editor, SeenRecord record, int version, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _runner.ExecuteAsync(editor, "undo-change", why, (session, token) => UndoAsync(session, record, version, token), cancellationToken);
    }

    internal static async Task<EditResult> UndoAsync(EditSession session, SeenRecord record, int version, CancellationToken cancellationToken)
    {
        var context = session.Context;
        var revisions = context.Revisions.AsNoTracking().Where(revision => revision.Kind == record.Kind && revision.RecordId == record.Id);
        var latest = await revisions.MaxAsync(revision => (int?)revision.Version, cancellationToken);
        if (await revisions.SingleOrDefaultAsync(revision => revision.Version == version, cancellationToken) is not { } undone)
        {
            return EditResult.NotFound(record.Id, $"{RecordRows.WordOf(record.Kind)} {record.Id} has no version {version}.");
        }

        if (latest != record.Version)
        {
            return new EditResult(EditOutcome.Conflict, record.Id, latest!.Value)
            {
                Conflicts = await ChangesSince.ReadAsync(context, record.Kind, record.Id, record.Version, cancellationToken),
            };
        }

        session.Concerns(record.Kind, record.Id, $"Undid version {version}: {undone.What}");
        var (kept, problem) = undone.Change is { } change
            ? await new ActUndo(session, await ActAsync(context, change, cancellationToken)).ExecuteAsync(cancellationToken)
            : await new ImportedChangeUndo(session, await UndoneRevision.OfAsync(context, undone, cancellationToken)).ExecuteAsync(cancellationToken);
        if (problem is not null)
        {
            return EditResult.Invalid(record.Id, problem) with { Kept = await ElementNames.NameAsync(context, kept, cancellationToken) };
        }

        var result = await session.ResultAsync(record.Kind, record.Id, cancellationToken);
        return result with { Kept = await ElementNames.NameAsync(context, kept, cancellationToken) };
    }

    private static async Task<IReadOnlyList<UndoneRevision>> ActAsync(RegisterContext context, Guid change, CancellationToken cancellationToken)
    {
        var act = new List<UndoneRevision>();
        foreach (var revision in await context.Revisions.AsNoTracking().Where(revision => revision.Change == change).OrderBy(revision => revision.Id).ToListAsync(cancellationToken))
        {
            act.Add(await UndoneRevision.OfAsync(context, revision, cancellationToken));
        }

        return act;
    }
}
