using DefenceTies.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Reads which events the reports of an import stand behind.</summary>
public sealed class ReadImportedReports(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads them, in the order in which the articles tell of them; a report that was refused before is left out.</summary>
    public async Task<IReadOnlyList<ImportedReport>> ExecuteAsync(long runId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await (
            from report in context.Reports
            join found in context.Events on report.EventId equals found.Id
            where report.Article!.ImportRunId == runId && report.Article.SupersededByImportRunId == null
            orderby report.Id
            select new ImportedReport(report.Id, report.ArticleId, found.Id, found.Version, found.Title, found.Review))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>A report that an import brought, and the event behind which it stands.</summary>
/// <param name="Id">The report.</param>
/// <param name="ArticleId">The article that tells it.</param>
/// <param name="EventId">The event.</param>
/// <param name="EventVersion">The version of the event.</param>
/// <param name="EventTitle">The title of the event.</param>
/// <param name="Review">How far a person has looked at the event.</param>
public sealed record ImportedReport(long Id, long ArticleId, long EventId, int EventVersion, string EventTitle, ReviewState Review);
