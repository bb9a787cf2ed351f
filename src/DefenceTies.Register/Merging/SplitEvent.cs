using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Splits reports off an event into a new one. The two are not offered as possible duplicates again.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class SplitEvent(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Splits.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="version">The version that the editor saw.</param>
    /// <param name="reports">The reports that tell of another event: some of the event's own, not all.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>The id of the new event.</returns>
    public Task<EditResult> ExecuteAsync(Editor editor, long eventId, int version, IReadOnlyCollection<long> reports, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return _runner.ExecuteAsync(editor, "split-event", why, (session, token) => SplitAsync(session, new SeenRecord(RecordKind.Event, eventId, version), reports, token), cancellationToken);
    }

    private static async Task<EditResult> SplitAsync(EditSession session, SeenRecord record, IReadOnlyCollection<long> reports, CancellationToken cancellationToken)
    {
        var context = session.Context;
        if (await RecordRows.CheckAsync(context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var own = await context.Reports.Where(report => report.EventId == record.Id && report.Article!.SupersededByImportRunId == null).OrderBy(report => report.Id).ToListAsync(cancellationToken);
        var chosen = own.Where(report => reports.Contains(report.Id)).ToArray();
        if (chosen.Length == 0 || chosen.Length < reports.Count || chosen.Length == own.Count)
        {
            return EditResult.Invalid(record.Id, $"Choose some of the reports of event {record.Id}, and leave it at least one.");
        }

        var added = new Event { Kind = chosen[0].Kind, Title = chosen[0].Title, Status = EventStatus.Occurred, Review = ReviewState.Extracted, Version = 0 };
        context.Add(added);
        await context.SaveChangesAsync(cancellationToken);
        session.Concerns(RecordKind.Event, record.Id, $"Split: event {added.Id} stands by itself");
        session.Concerns(RecordKind.Event, added.Id, $"Split off event {record.Id}");
        await ReportMoves.MoveAsync(session, [.. chosen.Select(report => report.Id)], added.Id, cancellationToken);
        await DuplicateVerdicts.SetAsync(session, RecordKind.Event, record.Id, added.Id, DuplicateVerdict.Apart, cancellationToken);
        await session.RefreshAsync(cancellationToken);
        return await session.ResultAsync(RecordKind.Event, added.Id, cancellationToken);
    }
}
