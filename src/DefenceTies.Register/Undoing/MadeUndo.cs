using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Undoing;

/// <summary>
/// Takes away what an act made or brought back, once all else that the act did is undone. What it had brought back from a
/// merge is merged again.
/// </summary>
/// <param name="session">The change that undoes the act.</param>
/// <param name="made">What the act did to the records that did not stand before it.</param>
internal sealed class MadeUndo(EditSession session, IReadOnlyList<UndoneRevision> made)
{
    /// <summary>Brings all into line and takes them away.</summary>
    /// <returns>Why one cannot go; none when all went.</returns>
    internal async Task<string?> ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var goes in made)
        {
            session.Leaves(goes.Kind, goes.Id);
            if (goes.Kind == RecordKind.Organisation && await UnnameAsync(goes, cancellationToken) is { } problem)
            {
                return problem;
            }
        }

        // Events lead to nobody; whom events name can go when they name them no longer.
        foreach (var goes in made.Where(goes => goes.Kind == RecordKind.Event))
        {
            await CloseAsync(goes, cancellationToken);
        }

        await session.RefreshAsync(cancellationToken);
        foreach (var goes in made.Where(goes => goes.Kind != RecordKind.Event))
        {
            if (await RecordRemoval.HindranceAsync(session.Context, goes.Kind, goes.Id, cancellationToken) is not null)
            {
                return NeededWords(goes);
            }

            await CloseAsync(goes, cancellationToken);
        }

        return null;
    }

    // Events take an organisation by its names, so that they go first; only one that stands for it can take over who needs it.
    private async Task<string?> UnnameAsync(UndoneRevision goes, CancellationToken cancellationToken)
    {
        if (goes.WasMergedInto is null && await RecordRemoval.HindranceAsync(session.Context, goes.Kind, goes.Id, cancellationToken) is not null)
        {
            return NeededWords(goes);
        }

        await OrganisationRow.UnnameAsync(session, await OrganisationRow.ReadAsync(session.Context, goes.Id, cancellationToken), cancellationToken);
        return null;
    }

    private async Task CloseAsync(UndoneRevision goes, CancellationToken cancellationToken)
    {
        long? into = goes.WasMergedInto is { } merged ? await Redirects.FollowAsync(session.Context, goes.Kind, merged, cancellationToken) : null;
        if (into is { } stands)
        {
            await Redirects.PointAsync(session.Context, goes.Kind, goes.Id, stands, cancellationToken);
            await DuplicateVerdicts.SetAsync(session, goes.Kind, goes.Id, stands, DuplicateVerdict.Merged, cancellationToken);
        }

        await RecordRemoval.RemoveAsync(session, goes.Kind, goes.Id, $"Undid version {goes.Version}: {goes.What}", into, cancellationToken);
    }

    private static string NeededWords(UndoneRevision goes) => $"The {RecordRows.WordOf(goes.Kind)} {goes.Id} that it made is needed by now.";
}
