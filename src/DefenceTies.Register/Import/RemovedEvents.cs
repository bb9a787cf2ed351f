using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>The events that an import removed, since its files told of them no longer.</summary>
internal sealed class RemovedEvents(RegisterContext context, long runId)
{
    /// <summary>Brings back those of which reports stand again, under their ids and with those reports; their values are to be refreshed.</summary>
    internal async Task<IReadOnlyList<long>> RestoreAsync(CancellationToken cancellationToken)
    {
        var removed = await context.Revisions
            .Where(revision => revision.Kind == RecordKind.Event && revision.ImportRunId == runId && revision.Snapshot == null)
            .Select(revision => new
            {
                revision.RecordId,
                revision.Version,
                Last = context.Revisions
                    .Where(earlier => earlier.Kind == RecordKind.Event && earlier.RecordId == revision.RecordId && earlier.Version == revision.Version - 1)
                    .Select(earlier => earlier.Snapshot).First(),
                IsBack = context.Events.Any(registered => registered.Id == revision.RecordId),
            })
            .ToListAsync(cancellationToken);
        var restored = new List<long>();
        foreach (var gone in removed.Where(gone => !gone.IsBack && gone.Last is not null))
        {
            var snapshot = Snapshot.Read<EventSnapshot>(gone.Last!)!;
            var standing = context.Reports.Where(report => snapshot.Reports.Contains(report.Id) && report.EventId == null && report.Article!.SupersededByImportRunId == null);
            if (!await standing.AnyAsync(cancellationToken))
            {
                continue;
            }

            context.Add(new Event
            {
                Id = gone.RecordId,
                Kind = snapshot.Kind,
                Title = snapshot.Title,
                Summary = snapshot.Summary,
                Status = snapshot.Status,
                Review = snapshot.Review,
                Version = gone.Version,
            });
            await context.SaveChangesAsync(cancellationToken);
            await standing.ExecuteUpdateAsync(report => report.SetProperty(back => back.EventId, (long?)gone.RecordId), cancellationToken);
            restored.Add(gone.RecordId);
        }

        context.ChangeTracker.Clear();
        return restored;
    }
}
