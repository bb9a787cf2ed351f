using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Reads which events the reports of a file stand behind.</summary>
public sealed class ReadImportedReports(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads those of a file that stands, in the order in which its articles tell of them; a report that was refused is left out.</summary>
    /// <param name="sha256">The hash of the file's bytes, in lower-case hexadecimal.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ImportedReport>> OfSourceAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await RowsOf(context, context.Reports.Where(report =>
            report.Article!.Source!.Sha256 == sha256 && report.Article.Source.SupersededById == null && report.Article.SupersededByImportRunId == null)).ToListAsync(cancellationToken);
    }

    /// <summary>Reads one; none when it stands behind no event.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImportedReport?> OneAsync(long reportId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await RowsOf(context, context.Reports.Where(report => report.Id == reportId)).SingleOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<ImportedReport> RowsOf(RegisterContext context, IQueryable<Report> reports) =>
        from report in reports
        join found in context.Events on report.EventId equals found.Id
        orderby report.Article!.Number, report.Id
        select new ImportedReport(report.Id, report.ArticleId, found.Id, found.Version, found.Title, found.Review);
}

/// <summary>A report that an import brought, and the event behind which it stands.</summary>
/// <param name="Id">The report.</param>
/// <param name="ArticleId">The article that tells it.</param>
/// <param name="EventId">The event.</param>
/// <param name="EventVersion">The version of the event.</param>
/// <param name="EventTitle">The title of the event.</param>
/// <param name="Review">How far a person has looked at the event.</param>
public sealed record ImportedReport(long Id, long ArticleId, long EventId, int EventVersion, string EventTitle, ReviewState Review);
