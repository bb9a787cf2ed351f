using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>
/// Refuses to take a report for an event: it counts no longer, and no later reading of the same words brings it back. An
/// event of which no other report tells goes with it, unless it was entered by hand.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class RefuseReport(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Refuses.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="eventId">The event at which the report stands.</param>
    /// <param name="version">The version of the event that the editor saw.</param>
    /// <param name="reportId">The report.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>The event's new version; 0 when it went with its last report.</returns>
    public Task<EditResult> ExecuteAsync(Editor editor, long eventId, int version, long reportId, string? why, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(editor, "refuse-report", why, (session, token) => RefuseAsync(session, new SeenRecord(RecordKind.Event, eventId, version), reportId, token), cancellationToken);

    private static async Task<EditResult> RefuseAsync(EditSession session, SeenRecord record, long reportId, CancellationToken cancellationToken)
    {
        var context = session.Context;
        if (await RecordRows.CheckAsync(context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var standing = await context.Reports.Where(report => report.EventId == record.Id && report.Article!.SupersededByImportRunId == null).Select(report => report.Id).ToListAsync(cancellationToken);
        if (!standing.Contains(reportId))
        {
            return EditResult.Invalid(record.Id, $"Report {reportId} does not stand behind event {record.Id}.");
        }

        var isLast = standing.Count == 1 && await context.Events.AnyAsync(found => found.Id == record.Id && found.Review != ReviewState.Entered, cancellationToken);
        if (isLast)
        {
            session.Concerns(RecordKind.Event, record.Id, "Removed: its last report was refused");
            await DeletedRecord.ApplyAsync(session, RecordKind.Event, record.Id, "Removed", cancellationToken);
        }
        else
        {
            session.Concerns(RecordKind.Event, record.Id, "A report of it was refused");
            await ReportMoves.MoveAsync(session, [reportId], null, cancellationToken);
            await session.RefreshAsync(cancellationToken);
        }

        return await session.ResultAsync(RecordKind.Event, record.Id, cancellationToken);
    }
}
