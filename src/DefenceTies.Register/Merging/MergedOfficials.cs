using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Merges one official into another: whom reports name, decisions, spellings, redirect, revisions.</summary>
internal static class MergedOfficials
{
    private static readonly RecordField[] s_ofPeople = [RecordField.Official, RecordField.OfficialPost, RecordField.OfficialCountry];
    private static readonly RecordField[] s_takenOver = [RecordField.Alias, RecordField.Tenure, RecordField.TenureOrganisation];

    internal static async Task ApplyAsync(EditSession session, long merged, long into, CancellationToken cancellationToken)
    {
        var context = session.Context;
        session.Concerns(RecordKind.Official, merged, $"Merged into official {into}");
        session.Concerns(RecordKind.Official, into, $"Official {merged} merged into it");
        var events = await context.Participants.Where(participant => participant.OfficialId == merged || participant.OfficialId == into)
            .Select(participant => participant.EventId).Distinct().ToListAsync(cancellationToken);
        session.Touch(RecordKind.Event, events);
        session.TouchNames(events);
        await PersonMoves.MoveAllAsync(session, merged, into, cancellationToken);
        session.Touch(RecordKind.Event, await MovedDecisions.MoveAsync(context, s_ofPeople, merged, into, cancellationToken));
        await TakeOverAsync(session, merged, into, cancellationToken);
        await Redirects.PointAsync(context, RecordKind.Official, merged, into, cancellationToken);
        await DuplicateVerdicts.SetAsync(session, RecordKind.Official, merged, into, DuplicateVerdict.Merged, cancellationToken);
        session.Touch(RecordKind.Official, into);
        await session.RefreshAsync(cancellationToken);

        // Only now does no event have the person.
        await RecordRemoval.RemoveAsync(session, RecordKind.Official, merged, $"Merged into official {into}", into, cancellationToken);
    }

    // The name and country of the one who stands are that one's own.
    private static async Task TakeOverAsync(EditSession session, long merged, long into, CancellationToken cancellationToken)
    {
        var context = session.Context;
        var standing = (await DecisionRows.ReadAsync(context, RecordKind.Official, into, cancellationToken)).Select(row => (row.Field, row.Element)).ToHashSet();
        var others = await DecisionRows.ReadAsync(context, RecordKind.Official, merged, cancellationToken);
        foreach (var decision in (DecisionSnapshot.Of(others) ?? []).Where(other => s_takenOver.Contains(other.Field) && standing.Add((other.Field, other.Element))))
        {
            context.Add(decision.RowOf(RecordKind.Official, into));
        }

        // A spelling that no report has would be lost with the one who goes.
        var onlyDecided = await context.OfficialAliases.Where(alias => alias.OfficialId == merged && alias.Reports == 0).Select(alias => alias.Name).ToListAsync(cancellationToken);
        foreach (var name in onlyDecided.Where(name => standing.Add((RecordField.Alias, name))))
        {
            context.Add(new DecisionSnapshot(RecordField.Alias, name, EventFields.In, session.Why, null, session.Author.UserId, session.Author.By, session.Author.At).RowOf(RecordKind.Official, into));
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
