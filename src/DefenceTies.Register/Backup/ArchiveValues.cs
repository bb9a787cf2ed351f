using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace DefenceTies.Register.Backup;

/// <summary>The values of a row, between a database and a line of an archive.</summary>
internal static class ArchiveValues
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Writes the row that the reader stands on.</summary>
    internal static void Write(Utf8JsonWriter json, ArchiveTable table, DbDataReader row)
    {
        json.WriteStartArray();
        for (var at = 0; at < table.Columns.Count; at++)
        {
            if (row.IsDBNull(at))
            {
                json.WriteNullValue();
            }
            else
            {
                Write(json, table.Columns[at].Type, row, at);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Reads a value into the type that <paramref name="provider"/> stores it as; none for no value.</summary>
    /// <exception cref="FormatException">It is no value of the type.</exception>
    /// <exception cref="InvalidOperationException">It is no value of the type.</exception>
    internal static object? Read(JsonElement value, ArchiveType type, RegisterProvider provider)
    {
        var isSqlite = provider == RegisterProvider.Sqlite;
        return value.ValueKind == JsonValueKind.Null ? null : type switch
        {
            ArchiveType.Integer => value.GetInt64(),
            ArchiveType.Real => value.GetDouble(),
            ArchiveType.Boolean => isSqlite ? value.GetBoolean() ? 1L : 0L : value.GetBoolean(),
            ArchiveType.Text or ArchiveType.Json => value.GetString(),
            ArchiveType.Day => isSqlite ? value.GetString() : DateOnly.ParseExact(value.GetString()!, DayFormat, CultureInfo.InvariantCulture),
            ArchiveType.Instant => isSqlite ? value.GetString() : DateTime.ParseExact(value.GetString()!, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
            ArchiveType.Bytes => value.GetBytesFromBase64(),

            // EF Core writes them into SQLite in capitals, and compares them there as text.
            ArchiveType.Uuid => isSqlite ? value.GetGuid().ToString().ToUpperInvariant() : value.GetGuid(),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
    }

    // SQLite keeps days and instants as text in the very form of the archive.
    private static void Write(Utf8JsonWriter json, ArchiveType type, DbDataReader row, int at)
    {
        switch (type)
        {
            case ArchiveType.Integer:
                json.WriteNumberValue(row.GetInt64(at));
                break;
            case ArchiveType.Real:
                json.WriteNumberValue(row.GetDouble(at));
                break;
            case ArchiveType.Boolean:
                json.WriteBooleanValue(row.GetBoolean(at));
                break;
            case ArchiveType.Bytes:
                json.WriteBase64StringValue(row.GetFieldValue<byte[]>(at));
                break;
            case ArchiveType.Uuid:
                json.WriteStringValue(row.GetGuid(at));
                break;
            case ArchiveType.Day when row.GetFieldType(at) != typeof(string):
                json.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString(DayFormat, CultureInfo.InvariantCulture));
                break;
            case ArchiveType.Instant when row.GetFieldType(at) != typeof(string):
                json.WriteStringValue(row.GetFieldValue<DateTime>(at).ToUniversalTime().ToString(InstantFormat, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(row.GetString(at));
                break;
        }
    }
}
