using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Sheets;

/// <summary>
/// Applies records of a file as decisions of an editor: one change with one revision for each, in a transaction of its own,
/// so that whatever breaks it off leaves whole records. A record that somebody changed since the preview is left as it is.
/// </summary>
/// <param name="enter">Enters events.</param>
/// <param name="decide">Decides fields.</param>
public sealed class ApplySheet(EnterEvent enter, DecideFields decide)
{
    /// <summary>Applies them.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="records">The records, of a preview.</param>
    /// <param name="why">The reason that the history of each gives; none when none is given.</param>
    /// <param name="progress">Told after each record.</param>
    /// <param name="cancellationToken">Stops after the record that is at work.</param>
    public async Task<SheetReport> ExecuteAsync(Editor editor, IReadOnlyList<SheetRecord> records, string? why, IProgress<SheetProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var results = new List<(SheetRecord, EditResult)>();
        foreach (var record in records)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new SheetReport(results, IsStopped: true);
            }

            results.Add((record, record.Change == SheetChange.New
                ? await enter.ExecuteAsync(editor, record.Kind, record.Decisions, why, CancellationToken.None, record.Entry)
                : await decide.ExecuteAsync(editor, new SeenRecord(RecordKind.Event, record.Id, record.Version), record.Decisions, why, CancellationToken.None)));
            progress?.Report(new SheetProgress(results.Count, records.Count));
        }

        return new SheetReport(results, IsStopped: false);
    }
}
