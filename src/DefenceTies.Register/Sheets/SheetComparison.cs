using DefenceTies.Register.Editing;
using DefenceTies.Register.Export;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Sheets;

/// <summary>Compares the rows of a file with the events as they were exported, and as they stand.</summary>
internal sealed class SheetComparison(RegisterContext context, SheetHeader header, SheetNames names, EventRecords records, CheckEvent check)
{
    private readonly SheetPasts _pasts = new(context, records);
    private readonly NewRows _new = new(context, header, names, check);
    private readonly List<SheetRecord> _records = [];
    private readonly List<SheetProblem> _problems = [];
    private readonly Dictionary<long, int> _rowOf = [];
    private readonly SortedDictionary<string, List<int>> _informing = new(StringComparer.Ordinal);
    private int _untouched;
    private int _standing;

    /// <summary>What was changed in columns that only inform, in words.</summary>
    internal IReadOnlyList<string> Notes =>
    [
        .. _informing.Select(column => $"Column “{column.Key}” only informs, and what was changed there is left alone: {(column.Value.Count == 1 ? "row" : "rows")} {string.Join(", ", column.Value.Take(10))}{(column.Value.Count > 10 ? $" and {column.Value.Count - 10} more" : "")}."),
    ];

    internal SheetPreview Preview(IReadOnlyList<string> notes, int rows) =>
        new(_records, _problems) { Notes = notes, Rows = rows, Untouched = _untouched, Standing = _standing };

    /// <summary>Takes in some rows.</summary>
    internal async Task TakeAsync(IReadOnlyList<SheetLine> lines, CancellationToken cancellationToken)
    {
        var keys = lines.Select(line => (Line: line, Read: SheetKey.Read(header, line))).ToArray();
        long[] asked = [.. keys.Select(key => key.Read.Key.Id).OfType<long>().Distinct()];
        var merged = await context.Redirects.AsNoTracking().Where(redirect => redirect.Kind == RecordKind.Event && EF.Parameter(asked).Contains(redirect.FromId))
            .ToDictionaryAsync(redirect => redirect.FromId, redirect => redirect.ToId, cancellationToken);
        var standing = (await records.ReadAsync([.. asked.Select(id => merged.GetValueOrDefault(id, id)).Distinct()], cancellationToken)).ToDictionary(record => record.Id);
        foreach (var (line, (key, problem)) in keys)
        {
            if ((problem ?? WidthProblem(line)) is { } wrong)
            {
                _problems.Add(wrong);
            }
            else if (key.Id is not { } id)
            {
                Add(await _new.ReadAsync(line, cancellationToken));
            }
            else
            {
                var stands = merged.GetValueOrDefault(id, id);
                await CompareAsync(line, key, stands, standing.GetValueOrDefault(stands), cancellationToken);
            }
        }
    }

    private async Task CompareAsync(SheetLine line, SheetKey key, long id, EventRecord? now, CancellationToken cancellationToken)
    {
        if (now is null)
        {
            var gone = await RecordRows.GoneAsync(context, RecordKind.Event, key.Id!.Value, cancellationToken);
            _problems.Add(new SheetProblem(line.Row, "id", gone.Problems[0]));
            return;
        }

        if (!_rowOf.TryAdd(id, line.Row))
        {
            _problems.Add(new SheetProblem(line.Row, "id", $"Row {_rowOf[id]} is event {id} too{(id == key.Id ? "" : $", into which event {key.Id} was merged")}. Leave one of them."));
            return;
        }

        var isCurrent = id == key.Id && key.Version == now.Version;
        var exported = isCurrent ? now : await _pasts.ReadAsync(key, cancellationToken);
        if (exported is null)
        {
            _problems.Add(new SheetProblem(line.Row, "version", $"Event {key.Id} never had a version {key.Version}; {(id == key.Id ? $"the last one is {now.Version}" : $"it was merged into event {id}")}."));
            return;
        }

        var changed = Changed(line, exported);
        if (changed.Count == 0)
        {
            _untouched++;
            return;
        }

        var was = await _pasts.ValuesAsync(key.Id!.Value, key.Version, cancellationToken);
        var reading = new SheetReading(header, line, exported, was, names);
        await reading.ReadAsync(changed, cancellationToken);
        var stands = isCurrent ? was : await _pasts.ValuesAsync(id, now.Version, cancellationToken);
        await SettleAsync(line, key, now, isCurrent, reading, stands, cancellationToken);
    }

    private async Task SettleAsync(SheetLine line, SheetKey key, EventRecord now, bool isCurrent, SheetReading reading, IReadOnlyList<RecordValue> stands, CancellationToken cancellationToken)
    {
        var asked = FieldChange.Between([.. reading.Was.Where(value => reading.Fields.Contains(value.Field))], reading.Values);
        var effects = asked.Select(change => change with { Before = stands.FirstOrDefault(value => value.Field == change.Field && value.Element == change.Element)?.Value }).ToArray();
        FieldDecision[] decisions = [.. effects.Where(change => change.Before != change.After && !GoesWith(change, effects)).Select(change => new FieldDecision(change.Field, change.Element, change.After))];
        var (_, refused) = reading.Problems.Count > 0 ? ([], []) : await DecisionChecks.ReadAsync(context, RecordKind.Event, now.Id, decisions, cancellationToken);
        _problems.AddRange(reading.Problems);
        _problems.AddRange(refused.Select(text => new SheetProblem(line.Row, null, text)));
        if (reading.Problems.Count + refused.Count > 0)
        {
            return;
        }

        if (decisions.Length == 0)
        {
            (_untouched, _standing) = asked.Count == 0 ? (_untouched + 1, _standing) : (_untouched, _standing + 1);
            return;
        }

        var before = await ElementNames.NameAsync(context, asked, cancellationToken);
        var after = await ElementNames.NameAsync(context, effects, cancellationToken);
        _records.Add(new SheetRecord(
            line.Row,
            isCurrent ? SheetChange.Changed : SheetChange.Conflict,
            reading.Kind!.Value,
            now.Id,
            now.Version,
            now.Title,
            [.. before.Zip(after, (was, effect) => new SheetField(was, effect)).Where(field => field.Effect.Before != field.Effect.After)])
        {
            ExportedVersion = key.Version,
            MergedFrom = key.Id == now.Id ? null : key.Id,
            Since = isCurrent || key.Id != now.Id ? [] : await ChangesSince.ReadAsync(context, RecordKind.Event, now.Id, key.Version, cancellationToken),
            Decisions = decisions,
        });
    }

    // A person who is not there any more has no post there.
    private static bool GoesWith(FieldChange change, FieldChange[] all) =>
        change is { Field: RecordField.OfficialPost or RecordField.OfficialCountry, After: null }
        && all.Any(other => other.Field == RecordField.Official && other.Element == change.Element && other.After is null);

    private IReadOnlyList<SheetColumn> Changed(SheetLine line, EventRecord exported)
    {
        var changed = header.Columns.Where(column => column.Form != SheetForm.Key && header.CellOf(line, column.Name) is { } cell && !SheetCell.IsSame(cell, column.Value(exported), column.Form)).ToArray();
        foreach (var column in changed.Where(column => column.OnlyInforms))
        {
            (_informing.TryGetValue(column.Name, out var rows) ? rows : _informing[column.Name] = []).Add(line.Row);
        }

        return [.. changed.Where(column => !column.OnlyInforms)];
    }

    // Spreadsheets leave out empty cells at the end of a row; where a cell is missing that could be changed, nobody can tell.
    private SheetProblem? WidthProblem(SheetLine line) =>
        line.Cells.Skip(header.Width).Any(cell => !string.IsNullOrWhiteSpace(cell)) ? new SheetProblem(line.Row, null, $"It has {line.Cells.Count} cells, and the header has {header.Width}. Is a text not quoted that has the separator in it?")
        : header.Columns.FirstOrDefault(column => !column.OnlyInforms && header.CellOf(line, column.Name) is null) is { } missing ? new SheetProblem(line.Row, missing.Name, "The row ends before it. Give every row as many cells as the header has.")
        : null;

    private void Add((SheetRecord? Record, IReadOnlyList<SheetProblem> Problems) read)
    {
        _problems.AddRange(read.Problems);
        if (read.Record is { } record)
        {
            _records.Add(record);
        }
        else if (read.Problems.Count == 0)
        {
            _standing++;
        }
    }
}
