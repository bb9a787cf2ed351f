using DefenceTies.Register.Events;
using DefenceTies.Register.Export;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Sheets;

/// <summary>Events as they were exported at a version that no longer stands.</summary>
internal sealed class SheetPasts(RegisterContext context, EventRecords records)
{
    /// <summary>The event as its cells were written; none when it never had that version.</summary>
    internal async Task<EventRecord?> ReadAsync(SheetKey key, CancellationToken cancellationToken)
    {
        if (await SnapshotAsync(key.Id!.Value, key.Version, cancellationToken) is not { } kept)
        {
            return null;
        }

        var snapshot = Snapshot.Read<EventSnapshot>(kept)!;
        var people = await ElementNames.OfficialsAsync(context, [.. snapshot.Officials.Select(official => official.Id)], cancellationToken);
        var organisations = await ElementNames.OrganisationsAsync(context, [.. snapshot.Organisations], cancellationToken);
        var past = PastEventRows.EventOf(key.Id.Value, snapshot, person => people[person], organisation => organisations[organisation]);
        return await records.OfPastAsync(past, key.Version, snapshot.Reports, default, cancellationToken);
    }

    /// <summary>The values of an event at a version that it had.</summary>
    internal async Task<IReadOnlyList<RecordValue>> ValuesAsync(long id, int version, CancellationToken cancellationToken) =>
        RecordFields.Of(RecordKind.Event, await SnapshotAsync(id, version, cancellationToken));

    private Task<string?> SnapshotAsync(long id, int version, CancellationToken cancellationToken) => context.Revisions
        .Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == id && revision.Version == version)
        .Select(revision => revision.Snapshot)
        .SingleOrDefaultAsync(cancellationToken);
}
