using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Quality;

/// <summary>Learns from what editors accepted, mended and refused how far the extraction can be trusted.</summary>
public sealed class ReadQuality(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>From so many waiting events, the least sure first, it is counted what of each rule nobody has seen.</summary>
    public const int MostUnseen = 50_000;

    /// <summary>Reads the figures as they stand now.</summary>
    public async Task<QualityFigures> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var judged = await JudgedReports.ReadAsync(context, null, cancellationToken);
        var waiting = await WaitingAsync(context, cancellationToken);
        var unseen = await UnseenAsync(context, cancellationToken);
        return new QualityFigures(
            CountOf("", judged, unseen.Sum(rows => rows.Count)),
            CountsBy(judged, unseen, report => report.Rule, rows => rows.Rule),
            CountsBy(judged, unseen, report => report.Publisher ?? "", rows => rows.Publisher ?? ""),
            CountsBy(judged, unseen, report => Words.Of(report.Kind), rows => Words.Of(rows.Kind)),
            [.. CountsBy(judged, unseen, report => ConfidenceBand.KeyOf(report.Confidence), rows => ConfidenceBand.Keys[rows.Band]).OrderBy(band => band.Key, StringComparer.Ordinal)],
            FieldsOf(judged),
            [.. judged.Where(report => report.Verdict == QualityVerdict.Refused)
                .GroupBy(report => report.Reason)
                .Select(reason => new RefusalReason(reason.Key, reason.Count()))
                .OrderByDescending(reason => reason.Count).ThenBy(reason => reason.Reason, StringComparer.Ordinal)],
            await LastVerdictAsync(context, cancellationToken),
            waiting,
            Math.Min(waiting, MostUnseen));
    }

    private static async Task<int> WaitingAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var extracted = TimelineFilter.All with { Reviews = new Choice<ReviewState>([ReviewState.Extracted], []) };
        return await TallySelection.CountsOf(context, extracted)!.SumAsync(tally => tally.Count, cancellationToken);
    }

    private static Task<List<Unseen>> UnseenAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var counted = FieldMendings.Counted;
        return context.Events
            .Where(waiting => waiting.Review == ReviewState.Extracted)
            .OrderBy(waiting => waiting.Confidence).ThenBy(waiting => waiting.Id)
            .Take(MostUnseen)
            .Where(waiting => !context.Decisions.Any(decision => decision.Kind == RecordKind.Event && decision.RecordId == waiting.Id && counted.Contains(decision.Field)))
            .Join(context.Reports, waiting => waiting.Id, report => report.EventId, (_, report) => report)
            .Where(report => report.Article!.SupersededByImportRunId == null)
            .GroupBy(report => new
            {
                report.Rule,
                report.Kind,
                report.Article!.Publisher,
                Band = report.Confidence >= 0.9 ? 5 : report.Confidence >= 0.8 ? 4 : report.Confidence >= 0.7 ? 3 : report.Confidence >= 0.5 ? 2 : report.Confidence >= 0.3 ? 1 : 0,
            })
            .Select(group => new Unseen(group.Key.Rule, group.Key.Kind, group.Key.Publisher, group.Key.Band, group.Count()))
            .ToListAsync(cancellationToken);
    }

    private static IReadOnlyList<QualityCount> CountsBy(IEnumerable<JudgedReport> judged, IEnumerable<Unseen> unseen, Func<JudgedReport, string> keyOf, Func<Unseen, string> keyOfUnseen)
    {
        var seen = judged.ToLookup(keyOf, StringComparer.Ordinal);
        var open = unseen.GroupBy(keyOfUnseen, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Count), StringComparer.Ordinal);
        return [.. seen.Select(reports => reports.Key).Union(open.Keys, StringComparer.Ordinal).Select(key => CountOf(key, [.. seen[key]], open.GetValueOrDefault(key)))];
    }

    private static QualityCount CountOf(string key, IReadOnlyList<JudgedReport> judged, int unseen)
    {
        int Count(QualityVerdict verdict) => judged.Count(report => report.Verdict == verdict);
        return new QualityCount(key, Count(QualityVerdict.Accepted), Count(QualityVerdict.Mended), Count(QualityVerdict.Refused), unseen);
    }

    private static IReadOnlyList<MendedField> FieldsOf(IReadOnlyList<JudgedReport> judged)
    {
        var changed = judged.SelectMany(report => report.Changed).CountBy(field => field).ToDictionary();
        var added = judged.SelectMany(report => report.Added).CountBy(field => field).ToDictionary();
        return
        [
            .. changed.Keys.Union(added.Keys)
                .Select(field => new MendedField(field, changed.GetValueOrDefault(field), added.GetValueOrDefault(field)))
                .OrderByDescending(field => field.Changed).ThenByDescending(field => field.Added).ThenBy(field => field.Field),
        ];
    }

    // A verdict is an act of a person; what an acceptance leaves in the log is its only trace with a time.
    private static async Task<DateTimeOffset?> LastVerdictAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        string[] verdicts = ["review-event", "refuse-report", "delete-event", "decide-event"];
        DateTimeOffset? last = null;
        foreach (var verdict in verdicts)
        {
            var at = await context.AuditEntries.Where(entry => entry.Action == verdict).OrderByDescending(entry => entry.At).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefaultAsync(cancellationToken);
            last = at > last || last is null ? at ?? last : last;
        }

        return last;
    }

    private sealed record Unseen(string Rule, EventKind Kind, string? Publisher, int Band, int Count);
}
