using System.Security.Cryptography;
using System.Text;
using DefenceTies.Register.History;

namespace DefenceTies.Register.Sheets;

/// <summary>The mark by which a new row is known again when its file is applied a second time: what it says, in a form of fixed length.</summary>
internal static class SheetEntry
{
    private const string Purpose = "row of a spreadsheet";

    internal static Guid Of(IEnumerable<RecordValue> values)
    {
        var said = string.Join('\n', values.Select(value => $"{value.Field}\t{value.Element}\t{value.Value}").Order(StringComparer.Ordinal).Prepend(Purpose));
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 16));
    }
}
