using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Merging;

/// <summary>Merges one event into another: reports, decisions, redirect, revisions.</summary>
internal static class MergedEvents
{
    internal static async Task ApplyAsync(EditSession session, long merged, long into, IReadOnlyList<FieldDecision> decisions, CancellationToken cancellationToken)
    {
        var context = session.Context;
        session.Concerns(RecordKind.Event, merged, $"Merged into event {into}");
        session.Concerns(RecordKind.Event, into, $"Event {merged} merged into it");
        await ReportMoves.MoveAsync(session, await ReportMoves.OfEventAsync(context, merged, cancellationToken), into, cancellationToken);
        await TakeOverAsync(session, merged, into, cancellationToken);
        await DecisionRows.WriteAsync(session, RecordKind.Event, into, decisions, cancellationToken);
        await Redirects.PointAsync(context, RecordKind.Event, merged, into, cancellationToken);
        await DuplicateVerdicts.SetAsync(session, RecordKind.Event, merged, into, DuplicateVerdict.Merged, cancellationToken);
        await RecordRemoval.RemoveAsync(session, RecordKind.Event, merged, $"Merged into event {into}", into, cancellationToken);
        session.Touch(RecordKind.Event, into);
        await session.RefreshAsync(cancellationToken);
    }

    // What a person decided on the one that goes is not lost; it gives way to what was decided on the one that stands.
    private static async Task TakeOverAsync(EditSession session, long merged, long into, CancellationToken cancellationToken)
    {
        var standing = (await DecisionRows.ReadAsync(session.Context, RecordKind.Event, into, cancellationToken)).Select(row => (row.Field, row.Element)).ToHashSet();
        var others = await DecisionRows.ReadAsync(session.Context, RecordKind.Event, merged, cancellationToken);
        foreach (var decision in (DecisionSnapshot.Of(others) ?? []).Where(other => !standing.Contains((other.Field, other.Element))))
        {
            session.Context.Add(decision.RowOf(RecordKind.Event, into));
        }

        await session.Context.SaveChangesAsync(cancellationToken);
    }
}
