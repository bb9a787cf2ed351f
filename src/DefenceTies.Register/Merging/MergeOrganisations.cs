using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Merges an organisation into another one, which takes over its names. The id leads there for ever; undoing brings it back.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class MergeOrganisations(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Merges.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="merged">The organisation that goes, by id and version seen.</param>
    /// <param name="into">The organisation that stands, by id and version seen.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(Editor editor, (long Id, int Version) merged, (long Id, int Version) into, string? why, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(editor, "merge-organisation", why, (session, token) => MergeAsync(session, merged, into, token), cancellationToken);

    private static async Task<EditResult> MergeAsync(EditSession session, (long Id, int Version) merged, (long Id, int Version) into, CancellationToken cancellationToken)
    {
        var context = session.Context;
        if (await MergeChecks.CheckAsync(context, RecordKind.Organisation, merged, into, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        session.Concerns(RecordKind.Organisation, merged.Id, $"Merged into organisation {into.Id}");
        session.Concerns(RecordKind.Organisation, into.Id, $"Organisation {merged.Id} merged into it");
        session.Touch(RecordKind.Event, await MovedDecisions.MoveAsync(context, [RecordField.Organisation], merged.Id, into.Id, cancellationToken));
        session.Touch(RecordKind.Official, await MovedTenures.MoveAsync(context, merged.Id, into.Id, cancellationToken));
        await Redirects.PointAsync(context, RecordKind.Organisation, merged.Id, into.Id, cancellationToken);
        await DuplicateVerdicts.SetAsync(session, RecordKind.Organisation, merged.Id, into.Id, DuplicateVerdict.Merged, cancellationToken);

        var goes = await OrganisationRow.ReadAsync(context, merged.Id, cancellationToken);
        var stands = await OrganisationRow.ReadAsync(context, into.Id, cancellationToken);
        foreach (var name in goes.Aliases.Select(alias => alias.Name).Prepend(goes.Name))
        {
            OrganisationRow.AddAlias(stands, name);
        }

        stands.Country ??= goes.Country;
        await OrganisationRow.UnnameAsync(session, goes, cancellationToken);
        await OrganisationRow.SaveAsync(session, stands, cancellationToken);
        await session.RefreshAsync(cancellationToken);
        await RecordRemoval.RemoveAsync(session, RecordKind.Organisation, merged.Id, $"Merged into organisation {into.Id}", into.Id, cancellationToken);
        return await session.ResultAsync(RecordKind.Organisation, into.Id, cancellationToken);
    }
}
