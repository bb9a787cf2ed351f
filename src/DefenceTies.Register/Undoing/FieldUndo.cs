using DefenceTies.Domain.Text;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>Takes back what an act decided or set on a record, field by field, where it still stands as the act left it.</summary>
internal static class FieldUndo
{
    /// <summary>Takes it back and notes that the record has to be brought into line.</summary>
    /// <returns>The fields that were changed again since.</returns>
    internal static async Task<IReadOnlyList<FieldChange>> UndoAsync(EditSession session, UndoneRevision undone, CancellationToken cancellationToken)
    {
        if (await RecordRows.VersionAsync(session.Context, undone.Kind, undone.Id, cancellationToken) is null)
        {
            // Gone since: all that the act changed on it went with it.
            return FieldChange.Between(RecordFields.Of(undone.Kind, undone.After), []);
        }

        if (undone.Kind == RecordKind.Organisation)
        {
            return await UndoOrganisationAsync(session, undone, cancellationToken);
        }

        var kept = await UndoDecisionsAsync(session, undone, cancellationToken);
        if (undone.Kind == RecordKind.Event)
        {
            kept.AddRange(await UndoReviewAsync(session, undone, cancellationToken));
        }

        await UndoNameAsync(session.Context, undone, cancellationToken);
        session.Touch(undone.Kind, undone.Id);
        if (undone.Kind == RecordKind.Official)
        {
            var events = await session.Context.Participants
                .Where(participant => participant.OfficialId == undone.Id).Select(participant => participant.EventId).ToListAsync(cancellationToken);
            session.Touch(RecordKind.Event, events);
            session.TouchNames(events);
        }

        await session.Context.SaveChangesAsync(cancellationToken);
        return kept;
    }

    // What no report and no decision names any longer keeps the name that it has, which must be the one from before.
    private static async Task UndoNameAsync(RegisterContext context, UndoneRevision undone, CancellationToken cancellationToken)
    {
        if (undone.Kind == RecordKind.Event)
        {
            var (before, after) = (Snapshot.Read<EventSnapshot>(undone.Before!)!, Snapshot.Read<EventSnapshot>(undone.After!)!);
            var registered = await context.Events.SingleAsync(found => found.Id == undone.Id, cancellationToken);
            registered.Title = registered.Title == after.Title ? before.Title : registered.Title;
            registered.Kind = registered.Kind == after.Kind ? before.Kind : registered.Kind;
        }
        else if (undone.Kind == RecordKind.Official)
        {
            var (before, after) = (Snapshot.Read<OfficialSnapshot>(undone.Before!)!, Snapshot.Read<OfficialSnapshot>(undone.After!)!);
            var official = await context.Officials.SingleAsync(found => found.Id == undone.Id, cancellationToken);
            official.Name = official.Name == after.Name ? before.Name : official.Name;
        }
    }

    private static async Task<List<FieldChange>> UndoDecisionsAsync(EditSession session, UndoneRevision undone, CancellationToken cancellationToken)
    {
        var before = RecordFields.DecisionsOf(undone.Kind, undone.Before).ToDictionary(decision => (decision.Field, decision.Element));
        var after = RecordFields.DecisionsOf(undone.Kind, undone.After).ToDictionary(decision => (decision.Field, decision.Element));
        var rows = (await DecisionRows.ReadAsync(session.Context, undone.Kind, undone.Id, cancellationToken)).ToDictionary(row => (row.Field, row.Element));
        var kept = new List<FieldChange>();
        foreach (var key in before.Keys.Union(after.Keys))
        {
            var (was, made, row) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key), rows.GetValueOrDefault(key));
            if (IsSame(was, made))
            {
                continue;
            }

            if (IsSame(made, row is null ? null : DecisionSnapshot.Of([row])![0]))
            {
                DecisionRows.Put(session.Context, undone.Kind, undone.Id, row, was);
            }
            else
            {
                kept.Add(new FieldChange(key.Field, key.Element, made?.Value, row?.Value));
            }
        }

        return kept;
    }

    private static async Task<IReadOnlyList<FieldChange>> UndoReviewAsync(EditSession session, UndoneRevision undone, CancellationToken cancellationToken)
    {
        var (before, after) = (Snapshot.Read<EventSnapshot>(undone.Before!)!.Review, Snapshot.Read<EventSnapshot>(undone.After!)!.Review);
        var registered = await session.Context.Events.SingleAsync(found => found.Id == undone.Id, cancellationToken);
        if (before == after)
        {
            return [];
        }

        if (registered.Review != after)
        {
            return [new FieldChange(RecordField.Review, "", Words.Of(after), Words.Of(registered.Review))];
        }

        registered.Review = before;
        return [];
    }

    private static async Task<IReadOnlyList<FieldChange>> UndoOrganisationAsync(EditSession session, UndoneRevision undone, CancellationToken cancellationToken)
    {
        var organisation = await OrganisationRow.ReadAsync(session.Context, undone.Id, cancellationToken);
        var now = RecordFields.Of(RecordKind.Organisation, Snapshot.Write(OrganisationSnapshot.Of(organisation)))
            .ToDictionary(field => (field.Field, field.Element), field => field.Value);
        var made = FieldChange.Between(RecordFields.Of(undone.Kind, undone.Before), RecordFields.Of(undone.Kind, undone.After));
        var kept = made.Where(change => now.GetValueOrDefault((change.Field, change.Element)) != change.After).ToArray();
        foreach (var change in made.Except(kept).OrderBy(change => change.Field))
        {
            Undo(organisation, change);
        }

        await OrganisationRow.SaveAsync(session, organisation, cancellationToken);
        return [.. kept.Select(change => change with { Before = change.After, After = now.GetValueOrDefault((change.Field, change.Element)) })];
    }

    private static void Undo(Organisation organisation, FieldChange change)
    {
        if (change.Field == RecordField.Name)
        {
            // Whether the name that goes stays as an alias stands among the other changes.
            (organisation.Name, organisation.FoldedName) = (change.Before!, Folding.Fold(change.Before));
        }
        else
        {
            OrganisationRow.Apply(organisation, change.Field, change.Element, change.Before);
        }
    }

    // When it was decided tells nothing that who and why do not.
    private static bool IsSame(DecisionSnapshot? one, DecisionSnapshot? other) =>
        (one is null && other is null)
        || (one is not null && other is not null && (one.Value, one.Reason, one.CitedClaimId, one.Passage, one.By) == (other.Value, other.Reason, other.CitedClaimId, other.Passage, other.By));
}
