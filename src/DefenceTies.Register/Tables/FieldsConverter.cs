using System.Globalization;
using DefenceTies.Domain.Articles;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DefenceTies.Register.Tables;

/// <summary>A few fields as their numbers between commas; empty for none.</summary>
internal sealed class FieldsConverter() : ValueConverter<IReadOnlyList<ClaimField>, string>(
    fields => Write(fields),
    text => Read(text))
{
    private static string Write(IReadOnlyList<ClaimField> fields) =>
        string.Join(',', fields.Select(field => ((int)field).ToString(CultureInfo.InvariantCulture)));

    private static ClaimField[] Read(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => (ClaimField)int.Parse(part, CultureInfo.InvariantCulture))];
}
