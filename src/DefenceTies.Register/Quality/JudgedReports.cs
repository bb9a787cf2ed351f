using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Quality;

/// <summary>
/// Reads the reports that people have judged. It goes by what people did, events that they reviewed and reports that they
/// refused, and so takes as long as there is work of theirs, however large the register.
/// </summary>
internal static class JudgedReports
{
    private const int AtOnce = 400;

    /// <summary>Reads them.</summary>
    /// <param name="context">The register.</param>
    /// <param name="rule">Only those that this rule found; none for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<IReadOnlyList<JudgedReport>> ReadAsync(RegisterContext context, string? rule, CancellationToken cancellationToken)
    {
        var counted = FieldMendings.Counted;
        var decided = context.Decisions.Where(decision => decision.Kind == RecordKind.Event && counted.Contains(decision.Field)).Select(decision => decision.RecordId);

        // Who mends an event has judged it, also when it was never marked as reviewed.
        var reviewed = await ReportsOf(context, context.Events.Where(found => found.Review == ReviewState.Reviewed), rule).ToListAsync(cancellationToken);
        var mended = await ReportsOf(context, context.Events.Where(found => found.Review == ReviewState.Extracted && decided.Contains(found.Id)), rule).ToListAsync(cancellationToken);
        var refused = await (
            from refusal in context.RefusedReports
            join report in context.Reports on refusal.ReportId equals report.Id
            where rule == null || report.Rule == rule
            select new JudgedReport(report.Id, null, report.Rule, report.Kind, report.Confidence, report.Article!.Publisher) { Verdict = QualityVerdict.Refused, Reason = refusal.Reason }).ToListAsync(cancellationToken);
        return [.. await MendedAsync(context, [.. reviewed, .. mended], cancellationToken), .. refused];
    }

    private static IQueryable<JudgedReport> ReportsOf(RegisterContext context, IQueryable<Event> events, string? rule) =>
        from judged in events
        join report in context.Reports on judged.Id equals report.EventId
        where report.Article!.SupersededByImportRunId == null && (rule == null || report.Rule == rule)
        select new JudgedReport(report.Id, report.EventId, report.Rule, report.Kind, report.Confidence, report.Article!.Publisher);

    private static async Task<IReadOnlyList<JudgedReport>> MendedAsync(RegisterContext context, IReadOnlyList<JudgedReport> accepted, CancellationToken cancellationToken)
    {
        var counted = FieldMendings.Counted;
        var judged = new List<JudgedReport>(accepted.Count);
        foreach (var some in accepted.GroupBy(report => report.EventId!.Value).Chunk(AtOnce))
        {
            long[] events = [.. some.Select(reports => reports.Key)];
            var decisions = (await context.Decisions.AsNoTracking()
                .Where(decision => decision.Kind == RecordKind.Event && events.Contains(decision.RecordId) && counted.Contains(decision.Field))
                .ToListAsync(cancellationToken)).ToLookup(decision => decision.RecordId);
            long[] decided = [.. some.Where(reports => decisions.Contains(reports.Key)).SelectMany(reports => reports).Select(report => report.Id)];
            var told = decided.Length == 0 ? [] : await context.Reports.AsNoTracking().AsSplitQuery()
                .Where(report => decided.Contains(report.Id))
                .Include(report => report.Claims).Include(report => report.Officials)
                .ToDictionaryAsync(report => report.Id, cancellationToken);
            judged.AddRange(some.SelectMany(reports => reports).Select(report => told.TryGetValue(report.Id, out var tells) ? Mended(report, tells, decisions[report.EventId!.Value]) : report));
        }

        return judged;
    }

    private static JudgedReport Mended(JudgedReport report, Report told, IEnumerable<Decision> decisions)
    {
        var people = told.Officials.GroupBy(named => named.OfficialId).ToDictionary(named => named.Key, named => named.First().Element);
        var mended = decisions.Select(decision => (decision.Field, Mending: FieldMendings.Of(decision, told.Kind, told.Claims, people))).Distinct().ToList();
        RecordField[] changed = [.. mended.Where(field => field.Mending == FieldMending.Changed).Select(field => field.Field)];
        return report with
        {
            Verdict = changed.Length > 0 ? QualityVerdict.Mended : QualityVerdict.Accepted,
            Changed = changed,
            Added = [.. mended.Where(field => field.Mending == FieldMending.Added).Select(field => field.Field)],
        };
    }
}
