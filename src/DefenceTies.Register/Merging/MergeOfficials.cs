using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Merges an official into another one: they are one person. The id leads there for ever; undoing brings the person back.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class MergeOfficials(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Merges.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="merged">The official who goes, by id and version seen.</param>
    /// <param name="into">The official who stands, by id and version seen.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(Editor editor, (long Id, int Version) merged, (long Id, int Version) into, string? why, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(editor, "merge-official", why, (session, token) => MergeAsync(session, merged, into, token), cancellationToken);

    private static async Task<EditResult> MergeAsync(EditSession session, (long Id, int Version) merged, (long Id, int Version) into, CancellationToken cancellationToken)
    {
        if (await MergeChecks.CheckAsync(session.Context, RecordKind.Official, merged, into, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        await MergedOfficials.ApplyAsync(session, merged.Id, into.Id, cancellationToken);
        return await session.ResultAsync(RecordKind.Official, into.Id, cancellationToken);
    }
}
