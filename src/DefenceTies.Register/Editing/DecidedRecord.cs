using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Applies decisions to a record of any kind and brings it, and what shows its name, into line.</summary>
internal static class DecidedRecord
{
    internal static async Task ApplyAsync(EditSession session, RecordKind kind, long id, IReadOnlyList<FieldDecision> decisions, CancellationToken cancellationToken)
    {
        if (kind == RecordKind.Organisation)
        {
            // No claim tells anything of an organisation but its name, so that its own row is all there is to change.
            await OrganisationRow.ApplyAsync(session, id, decisions, cancellationToken);
            await DecisionRows.SettleSuggestionsAsync(session, kind, id, decisions.Select(decision => (decision.Field, decision.Element)).ToHashSet(), cancellationToken);
            await session.RefreshAsync(cancellationToken);
            return;
        }

        await DecisionRows.WriteAsync(session, kind, id, decisions, cancellationToken);
        await RefreshAsync(session, kind, id, cancellationToken);
    }

    /// <summary>Brings an event, official or article into line with its decisions, and for an official the events at which the person was.</summary>
    internal static async Task RefreshAsync(EditSession session, RecordKind kind, long id, CancellationToken cancellationToken)
    {
        session.Touch(kind, id);
        if (kind != RecordKind.Official)
        {
            await session.RefreshAsync(cancellationToken);
            return;
        }

        // Where no report tells for whom a person acted, the person's own country counts.
        var events = await session.Context.Participants.Where(participant => participant.OfficialId == id).Select(participant => participant.EventId).ToListAsync(cancellationToken);
        session.Touch(RecordKind.Event, events);
        session.TouchNames(events);
        await session.RefreshAsync(cancellationToken);
    }
}
