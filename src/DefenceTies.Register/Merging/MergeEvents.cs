using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Merges an event into another one. Its id leads there for ever; undoing brings it back.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class MergeEvents(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Merges.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="merged">The event that goes, by id and version seen.</param>
    /// <param name="into">The event that stands, by id and version seen. What people decided on it stands too; what they decided on the other one stands where nothing was decided on it.</param>
    /// <param name="decisions">What the editor decides on single fields with it, as after a preview.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(
        Editor editor, (long Id, int Version) merged, (long Id, int Version) into, IReadOnlyList<FieldDecision> decisions, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return _runner.ExecuteAsync(editor, "merge-event", why, (session, token) => MergeAsync(session, merged, into, decisions, token), cancellationToken);
    }

    private static async Task<EditResult> MergeAsync(
        EditSession session, (long Id, int Version) merged, (long Id, int Version) into, IReadOnlyList<FieldDecision> asked, CancellationToken cancellationToken)
    {
        if (await MergeChecks.CheckAsync(session.Context, RecordKind.Event, merged, into, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var (decisions, problems) = await DecisionChecks.ReadAsync(session.Context, RecordKind.Event, into.Id, asked, cancellationToken);
        if (problems.Count > 0)
        {
            return EditResult.Invalid(into.Id, problems);
        }

        await MergedEvents.ApplyAsync(session, merged.Id, into.Id, decisions, cancellationToken);
        return await session.ResultAsync(RecordKind.Event, into.Id, cancellationToken);
    }
}
