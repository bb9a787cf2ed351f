using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Sheets;

/// <summary>Reads the columns that tell the organisations. The id counts; without one the name does.</summary>
internal static class SheetOrganisations
{
    internal static async Task ReadAsync(SheetReading row, CancellationToken cancellationToken)
    {
        row.Fields.Add(RecordField.Organisation);
        var (ids, called) = (row.List("organisation_ids") ?? [], row.List("organisations") ?? []);
        if (ids.Length > 0 && called.Length > 0 && ids.Length != called.Length)
        {
            row.Wrong("organisation_ids", $"It has {ids.Length} and organisations has {called.Length}. Leave the place of one without an id empty: “12 |  | 14”.");
            return;
        }

        for (var at = 0; at < Math.Max(ids.Length, called.Length); at++)
        {
            var (id, name) = (ids.ElementAtOrDefault(at) ?? "", called.ElementAtOrDefault(at) ?? "");
            if (id.Length + name.Length == 0)
            {
                row.Wrong("organisations", "A place of the list has neither a name nor an id.");
                continue;
            }

            var (found, problem) = await row.Names.RecordAsync(RecordKind.Organisation, id, name, cancellationToken);
            if (found is null)
            {
                row.Wrong("organisations", problem!);
            }
            else if (!row.Values.Exists(value => value.Field == RecordField.Organisation && value.Element == found))
            {
                row.Values.Add(new(RecordField.Organisation, found, EventFields.In));
            }
        }
    }
}
