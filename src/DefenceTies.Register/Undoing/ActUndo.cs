using DefenceTies.Register.Editing;
using DefenceTies.Register.History;

namespace DefenceTies.Register.Undoing;

/// <summary>Undoes one act of a person on all its records.</summary>
/// <param name="session">The change that undoes it.</param>
/// <param name="act">What the act did to each record.</param>
internal sealed class ActUndo(EditSession session, IReadOnlyList<UndoneRevision> act)
{
    private readonly List<FieldChange> _kept = [];

    /// <summary>Undoes it.</summary>
    /// <returns>What was changed again since and stays; and why nothing can be undone at all.</returns>
    internal async Task<(IReadOnlyList<FieldChange> Kept, string? Problem)> ExecuteAsync(CancellationToken cancellationToken)
    {
        if (await HindranceAsync(cancellationToken) is { } hindrance)
        {
            return (_kept, hindrance);
        }

        foreach (var undone in act)
        {
            session.Concerns(undone.Kind, undone.Id, $"Undid version {undone.Version}: {undone.What}");
        }

        foreach (var removed in act.Where(undone => undone.IsRemoved))
        {
            await RecordRevival.ReviveAsync(session, removed, cancellationToken);
        }

        foreach (var changed in act.Where(undone => undone.IsChanged))
        {
            _kept.AddRange(await FieldUndo.UndoAsync(session, changed, cancellationToken));
        }

        _kept.AddRange(await MoveUndo.UndoAsync(session, [.. act.SelectMany(undone => undone.Moves)], cancellationToken));
        var problem = await new MadeUndo(session, [.. act.Where(undone => undone.IsMade)]).ExecuteAsync(cancellationToken);
        foreach (var removed in act.Where(undone => undone.IsRemoved))
        {
            problem ??= await RecordRevival.HindranceAsync(session.Context, removed, cancellationToken);
        }

        return (_kept, problem);
    }

    private async Task<string?> HindranceAsync(CancellationToken cancellationToken)
    {
        // What the act made can only go as it was made: what a person did to it since would be lost.
        foreach (var made in act.Where(undone => undone.IsMade))
        {
            if (await made.IsChangedSinceAsync(session.Context, cancellationToken))
            {
                _kept.AddRange(await made.ChangesSinceAsync(session.Context, cancellationToken));
                return $"The {RecordRows.WordOf(made.Kind)} {made.Id} that it made was changed since.";
            }
        }

        foreach (var removed in act.Where(undone => undone.IsRemoved))
        {
            if (await removed.IsOtherwiseSinceAsync(session.Context, cancellationToken))
            {
                return await RecordRows.VersionAsync(session.Context, removed.Kind, removed.Id, cancellationToken) is null
                    ? $"The {RecordRows.WordOf(removed.Kind)} {removed.Id} came back and went another way since: undo that."
                    : $"The {RecordRows.WordOf(removed.Kind)} {removed.Id} has come back already.";
            }
        }

        return null;
    }
}
