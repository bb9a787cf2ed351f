using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Quality;

/// <summary>Reads what one rule found, and what people made of it: what went wrong first, then what nobody has seen.</summary>
public sealed class ReadRuleExamples(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>The most examples of one verdict.</summary>
    public const int Most = 50;

    /// <summary>Reads them.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<RuleExample>> ExecuteAsync(string rule, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var all = await JudgedReports.ReadAsync(context, rule, cancellationToken);
        var judged = all
            .GroupBy(report => report.Verdict)
            .SelectMany(verdict => verdict.OrderByDescending(report => report.Id).Take(Most))
            .ToDictionary(report => report.Id);
        long[] ids = [.. judged.Keys];
        long[] seen = [.. all.Where(report => report.EventId is not null).Select(report => report.Id)];
        var told = await context.Reports.Where(report => ids.Contains(report.Id)).Select(report => new { report.Id, report.Title, report.ArticleId }).ToListAsync(cancellationToken);
        var unseen = await (
            from report in context.Reports
            where report.Rule == rule
            join waiting in context.Events on report.EventId equals waiting.Id
            where waiting.Review == ReviewState.Extracted && report.Article!.SupersededByImportRunId == null && !seen.Contains(report.Id)
            orderby report.Id descending
            select new RuleExample(report.Title, report.Kind, report.Confidence, report.EventId, report.ArticleId, QualityVerdict.Unseen, Array.Empty<RecordField>(), null))
            .Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. told.Select(report => (Told: report, Judged: judged[report.Id]))
                .OrderByDescending(pair => pair.Judged.Verdict).ThenByDescending(pair => pair.Told.Id)
                .Select(pair => new RuleExample(
                    pair.Told.Title, pair.Judged.Kind, pair.Judged.Confidence, pair.Judged.EventId, pair.Told.ArticleId, pair.Judged.Verdict, pair.Judged.Changed, pair.Judged.Reason)),
            .. unseen,
        ];
    }
}
