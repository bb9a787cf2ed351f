using System.Globalization;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Lets what was decided about a merged official or organisation at events count for the one that stands.</summary>
internal static class MovedDecisions
{
    /// <summary>
    /// Moves them at events that stand; one that the record that stands has already at the same event gives way. Those of an
    /// event that is gone come back with it, and count then for whoever stands.
    /// </summary>
    /// <returns>The events.</returns>
    internal static async Task<IReadOnlyList<long>> MoveAsync(
        RegisterContext context, IReadOnlyCollection<RecordField> fields, long from, long to, CancellationToken cancellationToken)
    {
        var (old, now) = (from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture));
        var all = await context.Decisions
            .Where(decision => decision.Kind == RecordKind.Event && fields.Contains(decision.Field) && (decision.Element == old || decision.Element == now))
            .Where(decision => context.Events.Any(registered => registered.Id == decision.RecordId))
            .ToListAsync(cancellationToken);
        var taken = all.Where(decision => decision.Element == now).Select(decision => (decision.RecordId, decision.Field)).ToHashSet();
        var moved = all.Where(decision => decision.Element == old).ToArray();
        context.RemoveRange(moved);
        foreach (var byRecord in moved.GroupBy(decision => decision.RecordId))
        {
            context.AddRange((DecisionSnapshot.Of(byRecord) ?? [])
                .Where(decision => !taken.Contains((byRecord.Key, decision.Field)))
                .Select(decision => (decision with { Element = now }).RowOf(RecordKind.Event, byRecord.Key)));
        }

        await context.SaveChangesAsync(cancellationToken);
        return [.. moved.Select(decision => decision.RecordId).Distinct()];
    }
}
