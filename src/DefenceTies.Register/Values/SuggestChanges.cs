using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>Proposes what an import would have changed of an event if no person had decided: what its reports make claims tell.</summary>
internal sealed class SuggestChanges(RegisterContext context, ChangeAuthor author, OrganisationBook organisations)
{
    /// <summary>Does so for an event.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="told">The reports that stand behind it, oldest first.</param>
    /// <param name="decisions">What people decided on it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many changes are proposed that were not before. A person's own change proposes nothing.</returns>
    internal async Task<int> ExecuteAsync(long eventId, IReadOnlyList<Report> told, IReadOnlyList<Decision> decisions, CancellationToken cancellationToken)
    {
        if (author.ImportRunId is not { } run || decisions.Count == 0)
        {
            return 0;
        }

        var (before, now) = (ValuesOf(await BeforeAsync(eventId, told, run, cancellationToken)), ValuesOf(told));
        return await new OfferedChanges(context, RecordKind.Event, run).OfferAsync(eventId, decisions, decision => Of(before, decision), decision => Of(now, decision), cancellationToken);
    }

    // The reports as they stood before this import: without its own, and with those that it put aside.
    private async Task<IReadOnlyList<Report>> BeforeAsync(long eventId, IReadOnlyList<Report> told, long run, CancellationToken cancellationToken)
    {
        var aside = await context.Reports.AsNoTracking().AsSplitQuery()
            .Where(report => report.EventId == eventId && report.Article!.SupersededByImportRunId == run && report.Article.ImportRunId != run)
            .Include(report => report.Claims)
            .Include(report => report.Officials)
            .Include(report => report.Article)
            .ToListAsync(cancellationToken);
        return [.. told.Where(report => report.Article!.ImportRunId != run).Concat(aside).OrderBy(report => report.Article!.PublishedBy ?? DateOnly.MinValue).ThenBy(report => report.Id)];
    }

    private EventValues? ValuesOf(IReadOnlyList<Report> reports) => reports.Count == 0 ? null
        : ValuesFromClaims.Of([.. reports.Select(report => new ToldReport(report, report.Article!.Published, organisations.Of(report)))]);

    private static string? Of(EventValues? values, Decision decision) => values is null ? null : ToldValue.Of(values, decision.Field, decision.Element);
}
