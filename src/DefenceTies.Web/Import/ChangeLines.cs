using DefenceTies.Domain.Text;
using DefenceTies.Register.Import;
using DefenceTies.Web.History;

namespace DefenceTies.Web.Import;

/// <summary>Tells record by record and field by field what an import does, in lines.</summary>
internal static class ChangeLines
{
    /// <summary>A line for each record, one for each of its fields that changes, and one for each change that is only suggested.</summary>
    internal static IEnumerable<string> Of(ImportChanges changes)
    {
        foreach (var record in changes.Records)
        {
            yield return $"{Head(record)}{(record.Joined > 0 ? $" ({record.Joined} more told of it)" : "")}";
            foreach (var field in record.Fields)
            {
                yield return $"  {ChangedFieldWords.Field(field)}: {Said(ChangedFieldWords.Before(field))} → {Said(ChangedFieldWords.After(field))}";
            }

            if (record is { Change: RecordChange.Changed, Fields.Count: 0 })
            {
                yield return $"  {record.What}";
            }
        }

        foreach (var suggestion in changes.Suggestions)
        {
            yield return $"Suggested for {Words.Of(suggestion.Kind)} {suggestion.RecordId}, {Quotation.Of(suggestion.Title)}";
            yield return $"  {Words.Of(suggestion.Field)}{(suggestion.Element.Length > 0 ? $" {Quotation.Of(suggestion.Element)}" : "")}: {Said(suggestion.Decided)} → {Said(suggestion.Told)}";
        }
    }

    // A record that is only tried has no number that would stay.
    private static string Head(ChangedRecord record) => record.Change == RecordChange.Added
        ? $"Added {Words.Of(record.Kind)}, {Quotation.Of(record.Title)}"
        : $"{record.Change} {Words.Of(record.Kind)} {record.Id}, {Quotation.Of(record.Title)}";

    private static string Said(string? value) => value is null ? "nothing" : Quotation.Of(value);
}
