using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>Reads an event as it stood at a version or on a past day, also one that is gone or merged since.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class ReadPastEvent(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    /// <summary>Reads it.</summary>
    /// <param name="id">The event's own id: merges are not followed, since it may have stood for itself then.</param>
    /// <param name="moment">Which state.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The event; or why it had no such state; neither when there never was such an event.</returns>
    public async Task<PastReading<EventPage>> ExecuteAsync(long id, Moment moment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(moment);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (revision, problem) = await PastRevisions.FindAsync(context, RecordKind.Event, id, moment, time, cancellationToken);
        if (revision is null)
        {
            return new PastReading<EventPage>(null, problem);
        }

        var snapshot = Snapshot.Read<EventSnapshot>(revision.Snapshot!)!;
        var end = moment.Day is { } day ? Moment.EndOf(day, time) : revision.At.AddTicks(TimeSpan.TicksPerMillisecond);
        var row = (await PastEventRows.OfAsync(context, [(id, snapshot)], end, cancellationToken))[0];
        return new PastReading<EventPage>(
            new EventPage(
                row,
                snapshot.Summary,
                revision.Version,
                await EventReports.ReadAsync(context, context.Reports.Where(report => snapshot.Reports.Contains(report.Id)), row.Disputed, cancellationToken),
                [],
                await RevisionLines.ReadAsync(context, RecordKind.Event, id, cancellationToken),
                null)
            {
                Details = await EventDetails.ReadAsync(context, revision.Snapshot, cancellationToken),
                Past = await PastRevisions.StateOfAsync(context, revision, moment, cancellationToken),
            },
            null);
    }
}
