using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Tells field by field what became of a record since one of its versions.</summary>
internal static class ChangesSince
{
    /// <summary>The fields that differ, each with who changed it last; nothing that was changed and changed back.</summary>
    internal static async Task<IReadOnlyList<FieldConflict>> ReadAsync(RegisterContext context, RecordKind kind, long id, int version, CancellationToken cancellationToken)
    {
        var states = await context.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == kind && revision.RecordId == id && revision.Version >= version)
            .OrderBy(revision => revision.Version)
            .Select(revision => new { revision.Version, revision.Snapshot, revision.By, revision.At })
            .ToListAsync(cancellationToken);
        if (states.Count == 0)
        {
            return [];
        }

        // A version that never was is older than the first one: everything is new to who saw it.
        var seen = states[0].Version == version ? RecordFields.Of(kind, states[0].Snapshot) : [];
        var (before, last) = (seen, new Dictionary<(RecordField, string), (string By, DateTimeOffset At)>());
        foreach (var state in states)
        {
            var after = RecordFields.Of(kind, state.Snapshot);
            foreach (var change in FieldChange.Between(before, after))
            {
                last[(change.Field, change.Element)] = (state.By, state.At);
            }

            before = after;
        }

        var changes = await ElementNames.NameAsync(context, FieldChange.Between(seen, before), cancellationToken);
        return [.. changes.Select(change => new FieldConflict(change, last[(change.Field, change.Element)].By, last[(change.Field, change.Element)].At))];
    }
}
