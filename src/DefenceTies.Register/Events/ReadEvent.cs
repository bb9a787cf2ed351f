using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>Reads an event with everything that stands behind it.</summary>
public sealed class ReadEvent(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads the event of that id, or the one it was merged into; none when there is neither.</summary>
    public async Task<EventPage?> ExecuteAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await Redirects.FollowAsync(context, RecordKind.Event, id, cancellationToken);
        if (await EventRows.ReadAsync(context, [standing], cancellationToken) is not [var row])
        {
            return null;
        }

        var record = await context.Events
            .Where(found => found.Id == standing)
            .Select(found => new { found.Summary, found.Version, found.SortKey })
            .SingleAsync(cancellationToken);
        return new EventPage(
            row,
            record.Summary,
            record.Version,
            await EventReports.OfEventAsync(context, row, cancellationToken),
            await NearEvents.ReadAsync(context, row, record.SortKey, cancellationToken),
            await RevisionLines.ReadAsync(context, RecordKind.Event, standing, cancellationToken),
            standing == id ? null : id)
        {
            Details = await EventDetails.ReadAsync(context, await LastSnapshotAsync(context, standing, cancellationToken), cancellationToken),
            MergedIds = await Redirects.LeadingToAsync(context, RecordKind.Event, standing, cancellationToken),
            Passages = await DecidedPassages.ReadAsync(context, standing, cancellationToken),
            Because = await BecauseAsync(context, standing, cancellationToken),
        };
    }

    private static Task<string?> LastSnapshotAsync(RegisterContext context, long id, CancellationToken cancellationToken) =>
        context.Revisions
            .Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == id)
            .OrderByDescending(revision => revision.Version)
            .Select(revision => revision.Snapshot)
            .FirstOrDefaultAsync(cancellationToken);

    private static async Task<IReadOnlyList<FieldReason>> BecauseAsync(RegisterContext context, long id, CancellationToken cancellationToken)
    {
        var told = await context.Reports
            .AsNoTracking()
            .AsSplitQuery()
            .Where(report => report.EventId == id && report.Article!.SupersededByImportRunId == null)
            .Include(report => report.Claims)
            .Include(report => report.Officials)
            .Include(report => report.Article)
            .ToListAsync(cancellationToken);
        var decisions = await context.Decisions.AsNoTracking().Where(decision => decision.Kind == RecordKind.Event && decision.RecordId == id).ToListAsync(cancellationToken);
        return ValueReasons.Of(
            [
                .. told.OrderBy(report => report.Article!.PublishedBy ?? DateOnly.MinValue).ThenBy(report => report.Id)
                    .Select(report => new ToldReport(report, report.Article!.Published, new Dictionary<int, long>())),
            ],
            decisions);
    }
}
