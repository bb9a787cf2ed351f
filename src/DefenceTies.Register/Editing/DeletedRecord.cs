using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>Deletes a record of any kind and brings into line what it leaves behind.</summary>
internal static class DeletedRecord
{
    internal static async Task ApplyAsync(EditSession session, RecordKind kind, long id, string act, CancellationToken cancellationToken)
    {
        if (kind == RecordKind.Event)
        {
            await ReportMoves.MoveAsync(session, await ReportMoves.OfEventAsync(session.Context, id, cancellationToken), null, cancellationToken);
        }

        await RecordRemoval.RemoveAsync(session, kind, id, act, null, cancellationToken);
        await session.RefreshAsync(cancellationToken);
    }
}
