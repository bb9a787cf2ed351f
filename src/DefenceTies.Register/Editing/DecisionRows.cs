using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Writes what a person decided. What was decided before on the same field is kept in the record's history only.</summary>
internal static class DecisionRows
{
    internal static async Task WriteAsync(EditSession session, RecordKind kind, long recordId, IReadOnlyList<FieldDecision> decisions, CancellationToken cancellationToken)
    {
        var standing = await ReadAsync(session.Context, kind, recordId, cancellationToken);
        foreach (var decision in decisions)
        {
            var row = new DecisionSnapshot(
                decision.Field, decision.Element, decision.Value, decision.Reason ?? session.Why, decision.CitedClaimId, session.Author.UserId, session.Author.By, session.Author.At)
            { Passage = decision.Passage };
            var before = standing.Find(row => row.Field == decision.Field && row.Element == decision.Element);

            // Who says the same again for the same reason decides nothing.
            if (before is null || (before.Value, before.Reason, before.CitedClaimId, before.Passage) != (row.Value, row.Reason, row.CitedClaimId, row.Passage))
            {
                Put(session.Context, kind, recordId, before, row);
            }
        }

        await SettleSuggestionsAsync(session, kind, recordId, decisions.Select(decision => (decision.Field, decision.Element)).ToHashSet(), cancellationToken);
    }

    /// <summary>Withdraws what stands decided on some fields.</summary>
    /// <returns>The fields on which nothing stood decided.</returns>
    internal static async Task<IReadOnlyList<(RecordField Field, string Element)>> WithdrawAsync(
        EditSession session, RecordKind kind, long recordId, IReadOnlyCollection<(RecordField Field, string Element)> fields, CancellationToken cancellationToken)
    {
        var standing = await ReadAsync(session.Context, kind, recordId, cancellationToken);
        session.Context.RemoveRange(standing.Where(row => fields.Contains((row.Field, row.Element))));
        await SettleSuggestionsAsync(session, kind, recordId, fields, cancellationToken);
        return [.. fields.Except(standing.Select(row => (row.Field, row.Element)))];
    }

    internal static Task<List<Decision>> ReadAsync(RegisterContext context, RecordKind kind, long recordId, CancellationToken cancellationToken) =>
        context.Decisions.Where(decision => decision.Kind == kind && decision.RecordId == recordId).ToListAsync(cancellationToken);

    /// <summary>Puts a decision in the place of what stood; nothing when there is none to put.</summary>
    internal static void Put(RegisterContext context, RecordKind kind, long recordId, Decision? before, DecisionSnapshot? now)
    {
        if (now is null)
        {
            if (before is not null)
            {
                context.Remove(before);
            }
        }
        else if (before is null)
        {
            context.Add(now.RowOf(kind, recordId));
        }
        else
        {
            (before.Value, before.Reason, before.CitedClaimId, before.Passage, before.UserId, before.By, before.At) = (now.Value, now.Reason, now.CitedClaimId, now.Passage, now.UserId, now.By, now.At);
        }
    }

    /// <summary>Closes suggestions on fields: what a person has decided since needs none any longer.</summary>
    internal static async Task SettleSuggestionsAsync(
        EditSession session, RecordKind kind, long recordId, IReadOnlyCollection<(RecordField Field, string Element)> fields, CancellationToken cancellationToken)
    {
        var open = await session.Context.Suggestions
            .Where(suggestion => suggestion.Kind == kind && suggestion.RecordId == recordId && suggestion.SettledAt == null)
            .ToListAsync(cancellationToken);
        foreach (var suggestion in open.Where(suggestion => fields.Contains((suggestion.Field, suggestion.Element))))
        {
            suggestion.SettledAt = session.Author.At;
        }
    }
}
