using DefenceTies.Domain.Time;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.History;

/// <summary>What a reader calls the fields and values of a record's changes.</summary>
public static class ChangedFieldWords
{
    private const string In = "in";

    /// <summary>The field with a capital: "Date", "Post of Naveed Ashraf".</summary>
    public static string Field(FieldChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Field switch
        {
            RecordField.Official => change.Name ?? "Person",
            RecordField.OfficialPost => $"Post of {change.Name}",
            RecordField.OfficialCountry => $"Country of {change.Name}",
            RecordField.Party => change.Name ?? change.Element,
            RecordField.Organisation => change.Name ?? "Organisation",
            RecordField.Topic => "Topic",
            RecordField.AgreementSubject => "Subject",
            RecordField.Alias => "Also written",
            RecordField.StageDate => $"Stage: {change.Element.Replace('-', ' ')}",
            RecordField.Tenure => $"Held: {change.Element}",
            RecordField.TenureOrganisation => $"Where: {change.Element}",
            RecordField.Report => "Report",
            RecordField.AgreementType => "Type",
            RecordField.ExerciseName => "Name",
            RecordField.VisitorRank => "Rank of the visitor",
            RecordField.HostRank => "Rank of the host",
            _ => change.Field.ToString(),
        };
    }

    /// <summary>The value before; none when there was none.</summary>
    public static string? Before(FieldChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Value(change, change.Before, change.BeforeName);
    }

    /// <summary>The value after; none when there is none.</summary>
    public static string? After(FieldChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Value(change, change.After, change.AfterName);
    }

    private static string? Value(FieldChange change, string? value, string? name) => (change.Field, value) switch
    {
        (_, null) => null,
        (RecordField.Date or RecordField.Ordered or RecordField.Delivered or RecordField.Published, _) when EdtfDate.TryParse(value, out var date) => DateWords.Long(date),
        (RecordField.StageDate, _) => EdtfDate.TryParse(value, out var reached) ? DateWords.Long(reached) : "reached",
        (RecordField.Tenure, _) => EdtfDate.TryParse(value, out var held) ? DateWords.Long(held) : "held",
        (RecordField.Organisation, _) => "takes part",
        (RecordField.Report, _) => $"report {change.Element}",
        (RecordField.Review, _) => value,
        (_, In) => change.Element,
        _ => name ?? value.Replace('-', ' ') switch { var words when IsWord(change.Field) => words, _ => value },
    };

    private static bool IsWord(RecordField field) => field is RecordField.Stage or RecordField.VisitorRank or RecordField.HostRank or RecordField.AgreementType;
}
