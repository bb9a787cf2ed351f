using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Sheets;

/// <summary>Reads the rows that have no id: events to be entered. One that was entered before is known again.</summary>
internal sealed class NewRows(RegisterContext context, SheetHeader header, SheetNames names, CheckEvent check)
{
    private readonly Dictionary<Guid, int> _rowOf = [];

    /// <summary>Reads one.</summary>
    /// <returns>The event; or what is wrong; or neither when it was entered before and stands.</returns>
    internal async Task<(SheetRecord? Record, IReadOnlyList<SheetProblem> Problems)> ReadAsync(SheetLine line, CancellationToken cancellationToken)
    {
        var reading = new SheetReading(header, line, null, [], names);
        await reading.ReadAsync([.. header.Columns.Where(column => !column.OnlyInforms && SheetCell.TextOf(header.CellOf(line, column.Name)).Length > 0)], cancellationToken);
        Need(reading);
        if (reading.Problems.Count > 0)
        {
            return (null, reading.Problems);
        }

        var (kind, values) = (reading.Kind!.Value, reading.Values);
        var entry = SheetEntry.Of(values);
        if (!_rowOf.TryAdd(entry, line.Row))
        {
            return (null, [new SheetProblem(line.Row, null, $"It says the same as row {_rowOf[entry]}: the event would be entered twice.")]);
        }

        if (await context.Revisions.Where(revision => revision.Change == entry).Select(revision => (long?)revision.RecordId).FirstOrDefaultAsync(cancellationToken) is { } before)
        {
            return (null, await GoneAsync(line, before, cancellationToken));
        }

        FieldDecision[] decisions = [.. values.Select(value => new FieldDecision(value.Field, value.Element, value.Value))];
        var (_, refused) = await DecisionChecks.ReadAsync(context, RecordKind.Event, 0, decisions, cancellationToken);
        if (refused.Count > 0)
        {
            return (null, [.. refused.Select(text => new SheetProblem(line.Row, null, text))]);
        }

        var shown = await ElementNames.NameAsync(context, FieldChange.Between([], values), cancellationToken);
        return (new SheetRecord(line.Row, SheetChange.New, kind, 0, 0, values.First(value => value.Field == RecordField.Title).Value, [.. shown.Select(change => new SheetField(change, change))])
        {
            Decisions = decisions,
            Entry = entry,
            Warnings = [.. (await check.ExecuteAsync(null, kind, values, cancellationToken)).Select(warning => warning.Text)],
        }, []);
    }

    private async Task<IReadOnlyList<SheetProblem>> GoneAsync(SheetLine line, long before, CancellationToken cancellationToken)
    {
        var standing = await Redirects.FollowAsync(context, RecordKind.Event, before, cancellationToken);
        return await RecordRows.VersionAsync(context, RecordKind.Event, standing, cancellationToken) is not null ? []
            : [new SheetProblem(line.Row, null, $"It was entered before, as event {before}, and taken away since. Restore that one from its history.")];
    }

    private static void Need(SheetReading reading)
    {
        if (reading.Kind is null && !reading.Problems.Exists(problem => problem.Column == "kind"))
        {
            reading.Wrong("kind", $"A new event needs a kind: {string.Join(", ", Words.All<EventKind>().SkipLast(1))} or {Words.All<EventKind>()[^1]}.");
        }

        if (!reading.Values.Exists(value => value.Field == RecordField.Title) && !reading.Problems.Exists(problem => problem.Column == "title"))
        {
            reading.Wrong("title", "A new event needs a title.");
        }

        if (reading.Values.Count(value => value.Field == RecordField.Party) < 2 && !reading.Problems.Exists(problem => problem.Column is "parties" or "parts"))
        {
            reading.Wrong("parties", "A new event needs two countries at least, such as “BGD | PAK”.");
        }
    }
}
