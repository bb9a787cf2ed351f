using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>Restores a record that was deleted, merged or removed, under its own id.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class RestoreRecord(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Restores it, by undoing the change with which it went.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="kind">What kind of record.</param>
    /// <param name="id">The record.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(Editor editor, RecordKind kind, long id, string? why, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(editor, $"restore-{RecordRows.WordOf(kind)}", why, (session, token) => RestoreAsync(session, kind, id, token), cancellationToken);

    private static async Task<EditResult> RestoreAsync(EditSession session, RecordKind kind, long id, CancellationToken cancellationToken)
    {
        if (await RecordRows.VersionAsync(session.Context, kind, id, cancellationToken) is { } stands)
        {
            return new EditResult(EditOutcome.Unchanged, id, stands);
        }

        var went = await session.Context.Revisions
            .Where(revision => revision.Kind == kind && revision.RecordId == id)
            .MaxAsync(revision => (int?)revision.Version, cancellationToken);
        return went is { } version
            ? await UndoChange.UndoAsync(session, new SeenRecord(kind, id, version), version, cancellationToken)
            : await RecordRows.GoneAsync(session.Context, kind, id, cancellationToken);
    }
}
