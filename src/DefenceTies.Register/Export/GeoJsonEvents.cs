using System.Globalization;
using System.Text.Json;

namespace DefenceTies.Register.Export;

/// <summary>Events as features of RFC 7946, each at the place of its city. An event whose city has no place in the register is left out.</summary>
internal sealed class GeoJsonEvents(Stream output, EventAddresses addresses) : IEventWriter
{
    private readonly JsonFrame _frame = new(output, "{\"type\":\"FeatureCollection\",\"features\":[\n", ",", "]}\n");

    public Task BeginAsync(CancellationToken cancellationToken)
    {
        _frame.Begin();
        return Task.CompletedTask;
    }

    public async Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        if (record is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return false;
        }

        await _frame.WriteAsync(json => Write(json, record, latitude, longitude), cancellationToken);
        return true;
    }

    public Task EndAsync(CancellationToken cancellationToken) => _frame.EndAsync(cancellationToken);

    public ValueTask DisposeAsync() => _frame.DisposeAsync();

    private void Write(Utf8JsonWriter json, EventRecord record, double latitude, double longitude)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteNumber("id", record.Id);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteNumber("version", record.Version);
        json.WriteString("kind", record.Kind);
        json.WriteString("status", record.Status);
        json.WriteString("title", record.Title);
        json.WriteString("date", record.Date);
        json.WriteString("earliest", Day(record.Earliest));
        json.WriteString("latest", Day(record.Latest));
        json.WriteStartArray("parties");
        foreach (var party in record.Parties)
        {
            json.WriteStringValue(party.Country);
        }

        json.WriteEndArray();
        json.WriteString("host", record.Host);
        json.WriteString("city", record.City);
        json.WriteString("precision", "city");
        json.WriteNumber("sources", record.Sources);
        json.WriteString("url", addresses.PageOf(record.Id));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
