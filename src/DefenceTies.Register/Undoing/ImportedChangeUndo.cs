using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>
/// Undoes what an import changed on one record. What a source tells cannot be untold, so that the older values are
/// decided; a record that the import made is deleted, and one that it removed comes back.
/// </summary>
/// <param name="session">The change that undoes it.</param>
/// <param name="undone">What the import did to the record.</param>
internal sealed class ImportedChangeUndo(EditSession session, UndoneRevision undone)
{
    /// <summary>Undoes it.</summary>
    /// <returns>What was changed again since, or cannot be undone, and stays; and why nothing can be undone at all.</returns>
    internal async Task<(IReadOnlyList<FieldChange> Kept, string? Problem)> ExecuteAsync(CancellationToken cancellationToken)
    {
        var stands = await RecordRows.VersionAsync(session.Context, undone.Kind, undone.Id, cancellationToken);
        return (undone.IsRemoved, undone.IsMade, stands) switch
        {
            (true, _, null) => await ReviveAsync(cancellationToken),
            (true, _, _) => ([], $"The {RecordRows.WordOf(undone.Kind)} {undone.Id} has come back already."),
            (_, _, null) => ([], $"The {RecordRows.WordOf(undone.Kind)} {undone.Id} is gone; undo that first."),
            (_, true, _) => await DeleteAsync(cancellationToken),
            _ => await DecideAsync(cancellationToken),
        };
    }

    private async Task<(IReadOnlyList<FieldChange>, string?)> ReviveAsync(CancellationToken cancellationToken)
    {
        await RecordRevival.ReviveAsync(session, undone, cancellationToken);
        if (undone.Kind == RecordKind.Event)
        {
            var reports = Snapshot.Read<EventSnapshot>(undone.Before!)!.Reports;
            var free = await session.Context.Reports.Where(report => reports.Contains(report.Id) && report.EventId == null).Select(report => report.Id).ToListAsync(cancellationToken);
            await ReportMoves.MoveAsync(session, free, undone.Id, cancellationToken);
        }

        await session.RefreshAsync(cancellationToken);
        return ([], await RecordRevival.HindranceAsync(session.Context, undone, cancellationToken));
    }

    private async Task<(IReadOnlyList<FieldChange>, string?)> DeleteAsync(CancellationToken cancellationToken)
    {
        if (await undone.IsChangedSinceAsync(session.Context, cancellationToken))
        {
            return (await undone.ChangesSinceAsync(session.Context, cancellationToken), $"The {RecordRows.WordOf(undone.Kind)} {undone.Id} was changed since it was added.");
        }

        if (await RecordRemoval.HindranceAsync(session.Context, undone.Kind, undone.Id, cancellationToken) is { } hindrance)
        {
            return ([], hindrance);
        }

        await DeletedRecord.ApplyAsync(session, undone.Kind, undone.Id, "Deleted", cancellationToken);
        return ([], null);
    }

    private async Task<(IReadOnlyList<FieldChange>, string?)> DecideAsync(CancellationToken cancellationToken)
    {
        var now = (await undone.ChangesSinceAsync(session.Context, cancellationToken)).ToDictionary(change => (change.Field, change.Element));
        var made = FieldChange.Between(RecordFields.Of(undone.Kind, undone.Before), RecordFields.Of(undone.Kind, undone.After));
        var kept = new List<FieldChange>();
        var decisions = new List<FieldDecision>();
        foreach (var change in made)
        {
            if (now.TryGetValue((change.Field, change.Element), out var later))
            {
                kept.Add(later);
            }
            else if (FieldRules.Read(undone.Kind, new FieldDecision(change.Field, change.Element, change.Before)) is ({ } decision, null))
            {
                decisions.Add(decision);
            }
            else
            {
                kept.Add(new FieldChange(change.Field, change.Element, change.After, change.After));
            }
        }

        await DecidedRecord.ApplyAsync(session, undone.Kind, undone.Id, decisions, cancellationToken);
        return (kept, null);
    }
}
