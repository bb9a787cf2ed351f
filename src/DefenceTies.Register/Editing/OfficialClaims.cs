using DefenceTies.Domain.Articles;
using DefenceTies.Register.Evidence;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Reads what articles tell of an official: names, the country acted for, posts held.</summary>
internal static class OfficialClaims
{
    private const int MostReports = 100;

    /// <summary>The claims, newest report first.</summary>
    internal static async Task<IReadOnlyList<EditableClaim>> OfAsync(RegisterContext context, long officialId, CancellationToken cancellationToken)
    {
        var ids = await context.NamedOfficials.Where(named => named.OfficialId == officialId).OrderByDescending(named => named.ReportId).Select(named => named.ReportId).Take(MostReports).ToListAsync(cancellationToken);
        var reports = await context.Reports.AsNoTracking().AsSplitQuery()
            .Where(report => EF.Parameter(ids).Contains(report.Id) && report.EventId != null && report.Article!.SupersededByImportRunId == null)
            .Include(report => report.Claims).Include(report => report.Officials).Include(report => report.Article).ThenInclude(article => article!.Source)
            .OrderByDescending(report => report.Id).ToListAsync(cancellationToken);
        var articles = (await ArticleRows.ReadAsync(context, [.. reports.Select(report => report.ArticleId).Distinct()], cancellationToken)).ToDictionary(article => article.Id);
        return
        [
            .. from report in reports
               from named in report.Officials.Where(named => named.OfficialId == officialId)
               from claim in report.Claims.Where(claim => claim.Element == named.Element)
               where FieldOf(claim.Field) is not null
               let around = EditableClaims.SentenceAround(report, claim)
               select new EditableClaim(claim.Id, FieldOf(claim.Field)!.Value, "", claim.Value, null, claim.Verbatim, around.Before, around.After, articles[report.ArticleId]),
        ];
    }

    private static RecordField? FieldOf(ClaimField field) => field switch
    {
        ClaimField.Official => RecordField.Name,
        ClaimField.OfficialCountry => RecordField.Country,
        ClaimField.OfficialPost => RecordField.Tenure,
        _ => null,
    };
}
