using System.Text.Json;

namespace DefenceTies.Register.Export;

/// <summary>Events for programs that read PLOVER, a JSON object a line. Its one plain date is given only where the day is certain.</summary>
internal sealed class PloverEvents(Stream output, EventAddresses addresses) : IEventWriter
{
    private readonly JsonFrame _frame = JsonFrame.OfLines(output);

    public Task BeginAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        await _frame.WriteAsync(json => Write(json, record), cancellationToken);
        return true;
    }

    public Task EndAsync(CancellationToken cancellationToken) => _frame.EndAsync(cancellationToken);

    public ValueTask DisposeAsync() => _frame.DisposeAsync();

    private void Write(Utf8JsonWriter json, EventRecord record)
    {
        var code = PloverCode.Of(record);
        json.WriteStartObject();
        json.WriteString("id", addresses.NameOf(record.Id));
        WriteDay(json, "date", record.CertainFrom);
        WriteDay(json, "enddate", record.CertainTo);
        WriteParties(json, "actor", PloverCode.ActorsOf(record), record.Officials);
        WriteParties(json, "recipient", PloverCode.RecipientsOf(record), record.Officials);
        json.WriteString("event", code.Type);
        WriteWords(json, "mode", code.Mode is { } mode ? [mode] : []);
        WriteWords(json, "context", ["military"]);
        json.WriteNumber("quad", code.Quad);
        json.WriteNumber("scale", code.Scale);
        if (EventSentences.PlaceOf(record) is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("text", place);
            json.WriteString("country", record.Host);
            json.WriteEndObject();
        }

        json.WriteStartArray("cite_info");
        foreach (var article in record.Articles)
        {
            json.WriteStartObject();
            json.WriteString("corpus", "DefenceTies");
            json.WriteString("title", article.Title);
            json.WriteString("publisher", article.Publisher);
            json.WriteString("date", article.Published);
            json.WriteString("url", article.Address?.AbsoluteUri);
            json.WriteString("codebook", "PLOVER 0.8");
            json.WriteEndObject();
        }

        json.WriteEndArray();

        // What PLOVER has no place for.
        json.WriteStartObject("info");
        json.WriteNumber("version", record.Version);
        json.WriteString("kind", record.Kind);
        json.WriteString("status", record.Status);
        json.WriteString("title", record.Title);
        json.WriteString("edtf", record.Date);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static void WriteParties(Utf8JsonWriter json, string name, IReadOnlyList<EventRecord.Party> parties, IReadOnlyList<EventRecord.Official> officials)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("code", party.Country);
            json.WriteString("text", party.Name);
            WriteWords(json, "officials", officials.Where(official => official.Country == party.Country).Select(official => official.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
