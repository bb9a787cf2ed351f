using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Domain.Visits;
using DefenceTies.Register.Export;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Sheets;

/// <summary>Reads the cells of a row that were changed, into values of the record's fields.</summary>
/// <param name="header">The columns.</param>
/// <param name="line">The row.</param>
/// <param name="record">The event as it was exported; none for a new one.</param>
/// <param name="was">Its values.</param>
/// <param name="names">Whom and what cells name.</param>
internal sealed class SheetReading(SheetHeader header, SheetLine line, EventRecord? record, IReadOnlyList<RecordValue> was, SheetNames names)
{
    private const int Longest = 2_000;

    /// <summary>The fields that the row tells anew; what <see cref="Values"/> lacks of them is emptied.</summary>
    internal HashSet<RecordField> Fields { get; } = [];

    /// <summary>Their values.</summary>
    internal List<RecordValue> Values { get; } = [];

    /// <summary>What is wrong.</summary>
    internal List<SheetProblem> Problems { get; } = [];

    internal EventRecord? Record => record;

    internal IReadOnlyList<RecordValue> Was => was;

    internal SheetNames Names => names;

    /// <summary>What the row says the event is; none when it does not say.</summary>
    internal EventKind? Kind { get; private set; }

    /// <summary>Reads them.</summary>
    /// <param name="changed">The columns whose cells were changed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task ReadAsync(IReadOnlyList<SheetColumn> changed, CancellationToken cancellationToken)
    {
        Kind = Words.TryRead<EventKind>(was.FirstOrDefault(value => value.Field == RecordField.Kind)?.Value, out var known) ? known : null;
        foreach (var column in changed.Where(column => column.Field is not null))
        {
            ReadCell(column, column.Field!.Value, SheetCell.TextOf(header.CellOf(line, column.Name)));
        }

        if (changed.Any(column => column.Form == SheetForm.Parties))
        {
            SheetParties.Read(this);
        }

        if (changed.Any(column => column.Form == SheetForm.People))
        {
            await SheetPeople.ReadAsync(this, cancellationToken);
        }

        if (changed.Any(column => column.Form == SheetForm.Organisations))
        {
            await SheetOrganisations.ReadAsync(this, cancellationToken);
        }
    }

    /// <summary>The members of a list; none when the file has no such column.</summary>
    internal string[]? List(string column) => header.CellOf(line, column) is { } cell ? SheetCell.ListOf(cell) : null;

    /// <summary>The members of a list that belongs to another one; none when the file has no such column or the cell is empty.</summary>
    internal string[]? Beside(string column, string first, int count)
    {
        if (List(column) is not { } members || members.All(string.IsNullOrEmpty))
        {
            return null;
        }

        if (members.Length == count)
        {
            return members;
        }

        Wrong(column, $"It has {members.Length} and {first} has {count}: they belong together in the same order, with “{CsvEvents.Between}” between.");
        return null;
    }

    /// <summary>A word of the register in a cell; none when it means nothing, which is told.</summary>
    internal string? Word<T>(string column, string text)
        where T : struct, Enum
    {
        if (Words.TryRead<T>(text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-'), out var known))
        {
            return Words.Of(known);
        }

        Wrong(column, $"“{text}” means nothing here. Write {string.Join(", ", Words.All<T>().SkipLast(1))} or {Words.All<T>()[^1]}.");
        return null;
    }

    internal void Wrong(string? column, string text) => Problems.Add(new SheetProblem(line.Row, column, text));

    private void ReadCell(SheetColumn column, RecordField field, string text)
    {
        if (Kind is { } kind && !column.IsOf(kind))
        {
            if (text.Length > 0)
            {
                Wrong(column.Name, $"An event of the kind “{Words.Of(kind)}” has none. Empty the cell, or change the kind.");
            }

            return;
        }

        Fields.Add(field);
        if (text.Length == 0)
        {
            if (column.Name is "kind" or "title" or "status" && record is not null)
            {
                Wrong(column.Name, "It cannot be empty.");
            }
        }
        else if (text.Length > Longest)
        {
            Wrong(column.Name, $"That is too long: {Longest:N0} characters at most.");
        }
        else if (column.Form == SheetForm.List)
        {
            ReadList(column, field, text);
        }
        else if (ValueOf(column, field, text) is { } value)
        {
            Values.Add(new RecordValue(field, "", value));
            Kind = field == RecordField.Kind && Words.TryRead<EventKind>(value, out var now) ? now : Kind;
        }
    }

    private string? ValueOf(SheetColumn column, RecordField field, string text)
    {
        switch (column.Form)
        {
            case SheetForm.Date:
                var typed = TypedDate.Read(text);
                return Told(column, typed.Date?.Text, typed.Problem);
            case SheetForm.Country:
                var (code, problem) = names.Country(text);
                return Told(column, code, problem);
            case SheetForm.Currency:
                return Told(column, text.Length == 3 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null, "Write the three letters of the currency, such as USD.");
            case SheetForm.Word:
                return field switch
                {
                    RecordField.Kind => Word<EventKind>(column.Name, text),
                    RecordField.Status => Word<EventStatus>(column.Name, text),
                    RecordField.AgreementType => Word<AgreementType>(column.Name, text),
                    RecordField.Stage => Word<AgreementStage>(column.Name, text),
                    RecordField.VisitorRank or RecordField.HostRank => Word<VisitRank>(column.Name, text),
                    _ => throw new ArgumentOutOfRangeException(nameof(field), field, "It holds no word."),
                };
            default:
                return text;
        }
    }

    private string? Told(SheetColumn column, string? value, string? problem)
    {
        if (value is null)
        {
            Wrong(column.Name, problem!);
        }

        return value;
    }

    private void ReadList(SheetColumn column, RecordField field, string text)
    {
        foreach (var member in SheetCell.ListOf(text).Where(member => member.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var standing = was.FirstOrDefault(value => value.Field == field && value.Element.Equals(member, StringComparison.OrdinalIgnoreCase))?.Element;
            if ((standing ?? (field == RecordField.AgreementSubject ? Word<AgreementSubject>(column.Name, member) : member.ToLowerInvariant())) is { } element)
            {
                Values.Add(new RecordValue(field, element, EventFields.In));
            }
        }
    }
}
