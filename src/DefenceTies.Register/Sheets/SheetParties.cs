using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Sheets;

/// <summary>Reads the columns that tell the parties.</summary>
internal static class SheetParties
{
    internal static void Read(SheetReading row)
    {
        row.Fields.Add(RecordField.Party);
        var standing = row.Was.Where(value => value.Field == RecordField.Party).ToDictionary(value => value.Element, value => value.Value);
        var countries = row.List("parties") ?? [.. standing.Keys];
        var parts = row.Beside("parts", "parties", countries.Length);
        var seen = new HashSet<string>();
        foreach (var (written, at) in countries.Select((written, at) => (written, at)))
        {
            var (code, problem) = row.Names.Country(written);
            if (code is null)
            {
                row.Wrong("parties", written.Length == 0 ? $"Number {at + 1} of the list is empty." : problem!);
            }
            else if (!seen.Add(code))
            {
                row.Wrong("parties", $"{code} stands there twice.");
            }
            else if (parts?[at] is { Length: > 0 } part)
            {
                Add(row, code, row.Word<PartyPart>("parts", part));
            }
            else
            {
                Add(row, code, standing.GetValueOrDefault(code, Words.Of(PartyPart.Participant)));
            }
        }
    }

    private static void Add(SheetReading row, string code, string? part)
    {
        if (part is not null)
        {
            row.Values.Add(new(RecordField.Party, code, part));
        }
    }
}
