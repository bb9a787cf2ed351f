using System.Globalization;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Sheets;

/// <summary>Reads the columns that tell the people. The id counts; without one the name does.</summary>
internal static class SheetPeople
{
    internal static async Task ReadAsync(SheetReading row, CancellationToken cancellationToken)
    {
        row.Fields.UnionWith([RecordField.Official, RecordField.OfficialPost, RecordField.OfficialCountry]);
        var (ids, called) = (row.List("official_ids"), row.List("officials"));
        var count = Math.Max(ids?.Length ?? 0, called?.Length ?? 0);
        if (ids is null && called is null)
        {
            ids = [.. row.Record?.Officials.Select(person => person.Id.ToString(CultureInfo.InvariantCulture)) ?? []];
            count = ids.Length;
        }

        var (parts, posts, countries) = (row.Beside("official_parts", "officials", count), row.Beside("official_posts", "officials", count), row.Beside("official_countries", "officials", count));
        if (ids is { Length: > 0 } && called is { Length: > 0 } && ids.Length != called.Length)
        {
            row.Wrong("official_ids", $"It has {ids.Length} and officials has {called.Length}. Leave the place of one without an id empty: “12 |  | 14”.");
            return;
        }

        for (var at = 0; at < count; at++)
        {
            var (id, problem) = await FindAsync(row, ids?.ElementAtOrDefault(at) ?? "", called?.ElementAtOrDefault(at) ?? "", cancellationToken);
            if (id is null)
            {
                row.Wrong("officials", problem!);
            }
            else if (row.Values.Exists(value => value.Field == RecordField.Official && value.Element == id))
            {
                row.Wrong("officials", $"Official {id} stands there twice.");
            }
            else
            {
                Add(row, id, parts?[at], Own(row, "official_posts", posts, at, id, RecordField.OfficialPost), Own(row, "official_countries", countries, at, id, RecordField.OfficialCountry));
            }
        }
    }

    private static async Task<(string? Id, string? Problem)> FindAsync(SheetReading row, string id, string name, CancellationToken cancellationToken)
    {
        var standing = id.Length > 0 || name.Length == 0 ? [] : row.Record?.Officials.Where(person => Folding.Fold(person.Name) == Folding.Fold(name)).ToArray() ?? [];
        return id.Length == 0 && name.Length == 0 ? (null, "A place of the list has neither a name nor an id.")
            : standing is [var only] ? (only.Id.ToString(CultureInfo.InvariantCulture), null)
            : await row.Names.RecordAsync(RecordKind.Official, id, name, cancellationToken);
    }

    // A file without the column says nothing of it: what stood stands.
    private static string? Own(SheetReading row, string column, string[]? told, int at, string id, RecordField field) =>
        row.List(column) is null ? row.Was.FirstOrDefault(value => value.Field == field && value.Element == id)?.Value : told?[at];

    private static void Add(SheetReading row, string id, string? part, string? post, string? country)
    {
        var standing = row.Was.FirstOrDefault(value => value.Field == RecordField.Official && value.Element == id)?.Value;
        if ((string.IsNullOrEmpty(part) ? standing ?? Words.Of(OfficialPart.Other) : row.Word<OfficialPart>("official_parts", part)) is { } does)
        {
            row.Values.Add(new(RecordField.Official, id, does));
        }

        if (!string.IsNullOrEmpty(post))
        {
            row.Values.Add(new(RecordField.OfficialPost, id, post));
        }

        if (!string.IsNullOrEmpty(country))
        {
            var (code, problem) = row.Names.Country(country);
            if (code is null)
            {
                row.Wrong("official_countries", problem!);
            }
            else
            {
                row.Values.Add(new(RecordField.OfficialCountry, id, code));
            }
        }
    }
}
