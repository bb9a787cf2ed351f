using System.Globalization;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Undoing;

/// <summary>Takes moves of reports, and of the people of reports, back where they still stand as the act left them.</summary>
internal static class MoveUndo
{
    /// <summary>Takes them back.</summary>
    /// <returns>The reports that were moved on since.</returns>
    internal static async Task<IReadOnlyList<FieldChange>> UndoAsync(EditSession session, IReadOnlyList<Move> moves, CancellationToken cancellationToken)
    {
        var kept = new List<FieldChange>();
        foreach (var move in moves.Where(move => move.Element is not null))
        {
            if (!await PersonMoves.TryMoveAsync(session, move with { From = move.To, To = move.From }, cancellationToken))
            {
                kept.Add(Kept(move, null));
            }
        }

        foreach (var together in moves.Where(move => move.Element is null).GroupBy(move => (move.From, move.To)))
        {
            kept.AddRange(await UndoReportsAsync(session, together.Key.From, together.Key.To, [.. together], cancellationToken));
        }

        return kept;
    }

    private static async Task<IReadOnlyList<FieldChange>> UndoReportsAsync(EditSession session, long? from, long? to, IReadOnlyList<Move> moves, CancellationToken cancellationToken)
    {
        var context = session.Context;
        var ids = moves.Select(move => move.Report).ToArray();
        var standsAt = await context.Reports.Where(report => ids.Contains(report.Id)).ToDictionaryAsync(report => report.Id, report => report.EventId, cancellationToken);
        var canReturn = from is null || await context.Events.AnyAsync(found => found.Id == from, cancellationToken);
        var returning = moves.Where(move => canReturn && standsAt[move.Report] == to).Select(move => move.Report).ToList();
        returning.AddRange(await LaterReadingsAsync(context, to, returning, cancellationToken));
        await ReportMoves.MoveAsync(session, returning, from, cancellationToken);
        return [.. moves.Where(move => !returning.Contains(move.Report)).Select(move => Kept(move, standsAt[move.Report]))];
    }

    // What was read anew since went where the older reading stood, and returns with it.
    private static async Task<IReadOnlyList<long>> LaterReadingsAsync(RegisterContext context, long? to, IReadOnlyCollection<long> returning, CancellationToken cancellationToken)
    {
        if (to is null)
        {
            return [];
        }

        var older = await context.Reports.AsNoTracking().Include(report => report.Article)
            .Where(report => returning.Contains(report.Id) && report.Article!.SupersededByImportRunId != null).ToListAsync(cancellationToken);
        var sources = older.Select(report => report.Article!.SourceId).Distinct().ToArray();
        var others = sources.Length == 0 ? [] : await context.Reports.AsNoTracking().Include(report => report.Article)
            .Where(report => report.EventId == to && !returning.Contains(report.Id) && sources.Contains(report.Article!.SourceId)).ToListAsync(cancellationToken);
        return [.. others
            .Where(other => older.Exists(report => report.Id < other.Id && report.Kind == other.Kind && report.Article!.SourceId == other.Article!.SourceId
                && report.Evidence.Any(span => other.Evidence.Any(span.Overlaps))))
            .Select(other => other.Id)];
    }

    private static FieldChange Kept(Move move, long? now) =>
        new(RecordField.Report, move.Report.ToString(CultureInfo.InvariantCulture), move.To?.ToString(CultureInfo.InvariantCulture), now?.ToString(CultureInfo.InvariantCulture));
}
