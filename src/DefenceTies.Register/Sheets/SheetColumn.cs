using DefenceTies.Domain.Events;
using DefenceTies.Register.Export;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Sheets;

/// <summary>A column of the exported table, and how it comes back.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">What stands in its cells.</param>
/// <param name="Field">The field that a cell of its own tells; none when the column only informs, or stands in a group.</param>
/// <param name="Value">What the export writes into it.</param>
internal sealed record SheetColumn(string Name, SheetForm Form, RecordField? Field, Func<EventRecord, string?> Value)
{
    private static readonly Dictionary<string, (SheetForm Form, RecordField? Field)> s_forms = new()
    {
        ["id"] = (SheetForm.Key, null),
        ["version"] = (SheetForm.Key, null),
        ["kind"] = (SheetForm.Word, RecordField.Kind),
        ["status"] = (SheetForm.Word, RecordField.Status),
        ["title"] = (SheetForm.Text, RecordField.Title),
        ["summary"] = (SheetForm.Text, RecordField.Summary),
        ["date"] = (SheetForm.Date, RecordField.Date),
        ["earliest"] = (SheetForm.Day, null),
        ["latest"] = (SheetForm.Day, null),
        ["certain_from"] = (SheetForm.Day, null),
        ["certain_to"] = (SheetForm.Day, null),
        ["parties"] = (SheetForm.Parties, null),
        ["parts"] = (SheetForm.Parties, null),
        ["host"] = (SheetForm.Country, RecordField.Host),
        ["city"] = (SheetForm.Text, RecordField.City),
        ["official_ids"] = (SheetForm.People, null),
        ["officials"] = (SheetForm.People, null),
        ["official_countries"] = (SheetForm.People, null),
        ["official_posts"] = (SheetForm.People, null),
        ["official_parts"] = (SheetForm.People, null),
        ["organisation_ids"] = (SheetForm.Organisations, null),
        ["organisations"] = (SheetForm.Organisations, null),
        ["topics"] = (SheetForm.List, RecordField.Topic),
        ["visitor_rank"] = (SheetForm.Word, RecordField.VisitorRank),
        ["host_rank"] = (SheetForm.Word, RecordField.HostRank),
        ["purpose"] = (SheetForm.Text, RecordField.Purpose),
        ["occasion"] = (SheetForm.Text, RecordField.Occasion),
        ["agreement_type"] = (SheetForm.Word, RecordField.AgreementType),
        ["stage"] = (SheetForm.Word, RecordField.Stage),
        ["subjects"] = (SheetForm.List, RecordField.AgreementSubject),
        ["exercise"] = (SheetForm.Text, RecordField.ExerciseName),
        ["course"] = (SheetForm.Text, RecordField.Course),
        ["equipment"] = (SheetForm.Text, RecordField.Equipment),
        ["quantity"] = (SheetForm.Text, RecordField.Quantity),
        ["ordered"] = (SheetForm.Date, RecordField.Ordered),
        ["delivered"] = (SheetForm.Date, RecordField.Delivered),
        ["value"] = (SheetForm.Text, RecordField.Value),
        ["currency"] = (SheetForm.Currency, RecordField.Currency),
    };

    /// <summary>All columns that the export has, in its order.</summary>
    internal static IReadOnlyList<SheetColumn> All { get; } =
    [
        .. CsvEvents.Columns.Select(column => s_forms.TryGetValue(column.Name, out var known)
            ? new SheetColumn(column.Name, known.Form, known.Field, column.Value)
            : new SheetColumn(column.Name, SheetForm.Informs, null, column.Value)),
    ];

    /// <summary>Whether a changed cell changes nothing, since what stands there follows from other columns or from the sources.</summary>
    internal bool OnlyInforms => Form is SheetForm.Informs or SheetForm.Day;

    /// <summary>Whether an event of a kind has what the column tells.</summary>
    internal bool IsOf(EventKind kind) => Field switch
    {
        RecordField.VisitorRank or RecordField.HostRank or RecordField.Purpose => kind == EventKind.Visit,
        RecordField.Occasion => kind == EventKind.Meeting,
        RecordField.AgreementType or RecordField.Stage or RecordField.AgreementSubject => kind == EventKind.Agreement,
        RecordField.ExerciseName => kind == EventKind.Exercise,
        RecordField.Course => kind == EventKind.Training,
        RecordField.Equipment or RecordField.Quantity or RecordField.Ordered or RecordField.Delivered => kind == EventKind.Transfer,
        RecordField.Value or RecordField.Currency => kind is EventKind.Agreement or EventKind.Transfer,
        _ => true,
    };
}
