using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Officials;

/// <summary>
/// The events at which an official was before an instant. An event that has the person no longer has lost them by a
/// person's change, by going, or with a report that names them: so few are looked at, however large the register.
/// </summary>
internal static class PastEventsOf
{
    /// <summary>Reads them, newest first.</summary>
    internal static async Task<IReadOnlyList<EventRow>> ReadAsync(RegisterContext context, long id, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var standing = await Redirects.FollowAsync(context, RecordKind.Official, id, cancellationToken);
        var candidates = new HashSet<long>(await context.Participants.Where(participant => participant.OfficialId == standing).Select(participant => participant.EventId).ToListAsync(cancellationToken));
        candidates.UnionWith(await (
            from named in context.NamedOfficials
            where named.OfficialId == standing
            join report in context.Reports on named.ReportId equals report.Id
            where report.EventId != null
            select report.EventId!.Value).Distinct().ToListAsync(cancellationToken));
        candidates.UnionWith(await context.Revisions
            .Where(revision => revision.At >= end && revision.Kind == RecordKind.Event && (revision.ImportRunId == null || revision.Snapshot == null))
            .Select(revision => revision.RecordId).Distinct().ToListAsync(cancellationToken));
        var past = new List<(long Id, EventSnapshot Snapshot)>();
        foreach (var some in candidates.Chunk(500))
        {
            var snapshots = await PastRevisions.SnapshotsAsync<EventSnapshot>(context, RecordKind.Event, some, end, cancellationToken);
            past.AddRange(snapshots.Where(snapshot => snapshot.Value.Officials.Any(official => official.Id == id)).Select(snapshot => (snapshot.Key, snapshot.Value)));
        }

        return await PastEventRows.OfAsync(
            context, [.. past.OrderByDescending(found => TimelineOrder.SortKeyOf(found.Snapshot.Date)).ThenByDescending(found => found.Id)], end, cancellationToken);
    }
}
