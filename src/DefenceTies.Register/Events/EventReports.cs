using DefenceTies.Domain.Articles;
using DefenceTies.Register.Evidence;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Events;

/// <summary>Reads reports with their articles, claims and the paragraphs that hold their evidence.</summary>
internal static class EventReports
{
    /// <summary>What stands behind an event now.</summary>
    internal static Task<IReadOnlyList<EventReport>> OfEventAsync(RegisterContext context, EventRow row, CancellationToken cancellationToken) =>
        ReadAsync(context, context.Reports.Where(report => report.EventId == row.Id && report.Article!.ImportRunId == report.Article.Source!.ReadByImportRunId), row.Disputed, cancellationToken);

    /// <summary>What these reports tell, oldest article first, undated ones last.</summary>
    internal static async Task<IReadOnlyList<EventReport>> ReadAsync(
        RegisterContext context, IQueryable<Report> wanted, IReadOnlyList<ClaimField> disputed, CancellationToken cancellationToken)
    {
        var stored = await wanted
            .AsNoTracking()
            .AsSplitQuery()
            .Include(report => report.Claims)
            .Include(report => report.Article).ThenInclude(article => article!.Source)
            .ToListAsync(cancellationToken);
        var reports = WithoutReplaced(stored);
        var rows = (await ArticleRows.ReadAsync(context, [.. reports.Select(report => report.ArticleId)], cancellationToken)).ToDictionary(article => article.Id);
        return
        [
            .. reports
                .OrderBy(report => report.Article!.PublishedBy is null)
                .ThenBy(report => report.Article!.PublishedBy)
                .ThenBy(report => report.Id)
                .Select(report => new EventReport(
                    report.Id,
                    rows[report.ArticleId],
                    report.Rule,
                    report.Confidence,
                    [.. report.Claims.OrderBy(claim => claim.Field).ThenBy(claim => claim.Element).Select(ClaimOf)],
                    [.. EvidenceParagraphs.Of(report.Article!, [new EvidencedReport(report, disputed)]).Where(paragraph => paragraph.Marks.Count > 0)],
                    report.Article!.Source!.SupersededById is not null)),
        ];
    }

    // What an older version of a file told is of use only where its newer one is silent.
    private static Report[] WithoutReplaced(IReadOnlyList<Report> reports)
    {
        var standing = reports.Select(report => report.Article!.Source!).Where(source => source.SupersededById is null).Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        return [.. reports.Where(report => report.Article!.Source is { } source && (source.SupersededById is null || !standing.Contains(source.Name)))];
    }

    private static Claim ClaimOf(ReportClaim claim) =>
        new(claim.Field, claim.Element, claim.Value, claim.Verbatim, claim.Span, claim.Rule, claim.Confidence);
}
