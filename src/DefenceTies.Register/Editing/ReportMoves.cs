using DefenceTies.Register.History;
using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>
/// Moves reports between events, the one thing about a report that ever changes. A report that is taken from every event
/// is refused, and stays so over imports; one that comes back is refused no longer.
/// </summary>
internal static class ReportMoves
{
    internal static async Task MoveAsync(EditSession session, IReadOnlyCollection<long> reports, long? to, CancellationToken cancellationToken)
    {
        var moved = await session.Context.Reports
            .Where(report => reports.Contains(report.Id))
            .Include(report => report.Officials).Include(report => report.Article)
            .OrderBy(report => report.Id)
            .ToListAsync(cancellationToken);
        foreach (var report in moved.Where(report => report.EventId != to))
        {
            session.Author.Moves.Add(new Move(report.Id, null, report.EventId, to));
            await MoveAsync(session, report, to, cancellationToken);
        }

        await session.Context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>All reports of an event, superseded ones too: what was told before goes where it is told now.</summary>
    internal static Task<List<long>> OfEventAsync(RegisterContext context, long eventId, CancellationToken cancellationToken) =>
        context.Reports.Where(report => report.EventId == eventId).Select(report => report.Id).ToListAsync(cancellationToken);

    private static async Task MoveAsync(EditSession session, Report report, long? to, CancellationToken cancellationToken)
    {
        if (report.EventId is { } from)
        {
            session.Touch(RecordKind.Event, from);
        }
        else
        {
            await session.Context.RefusedReports.Where(refused => refused.ReportId == report.Id).ExecuteDeleteAsync(cancellationToken);
        }

        if (to is { } into)
        {
            session.Touch(RecordKind.Event, into);
        }
        else if (report.Article!.SupersededByImportRunId is null)
        {
            await RefuseAsync(session, report, cancellationToken);
        }

        if (report.EventId is null || to is null)
        {
            // What a refused report names counts for nobody.
            session.Touch(RecordKind.Official, report.Officials.Select(named => named.OfficialId));
        }

        report.EventId = to;
    }

    private static async Task RefuseAsync(EditSession session, Report report, CancellationToken cancellationToken)
    {
        var text = await session.Context.Sources.Where(source => source.Id == report.Article!.SourceId).Select(source => source.Text).SingleAsync(cancellationToken);
        var key = RefusedReports.KeyOf(report, text);
        if (!await session.Context.RefusedReports.AnyAsync(refused => refused.EvidenceSha256 == key && refused.Kind == report.Kind, cancellationToken))
        {
            session.Context.Add(new RefusedReport
            {
                Kind = report.Kind,
                EvidenceSha256 = key,
                ReportId = report.Id,
                UserId = session.Author.UserId,
                By = session.Author.By,
                At = session.Author.At,
                Reason = session.Why,
            });
            await session.Context.SaveChangesAsync(cancellationToken);
        }
    }
}
