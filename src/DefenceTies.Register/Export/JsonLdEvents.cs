using System.Text.Json;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Export;

/// <summary>Events as a graph of JSON-LD in the words of schema.org; what those lack is in words of our own.</summary>
internal sealed class JsonLdEvents(Stream output, EventAddresses addresses) : IEventWriter
{
    // The context stands in the file itself: nothing has to be fetched to read it.
    private const string Before = """
        {"@context":{"@version":1.1,"@vocab":"https://schema.org/","url":{"@type":"@id"},"eventStatus":{"@type":"@vocab"},"tie":"urn:defenceties:term:","tie:date":{"@type":"http://id.loc.gov/datatypes/edtf/EDTF"}},
        "@graph":[

        """;

    private readonly JsonFrame _frame = new(output, Before, ",", "]}\n");

    public Task BeginAsync(CancellationToken cancellationToken)
    {
        _frame.Begin();
        return Task.CompletedTask;
    }

    public async Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        await _frame.WriteAsync(json => Write(json, record), cancellationToken);
        return true;
    }

    public Task EndAsync(CancellationToken cancellationToken) => _frame.EndAsync(cancellationToken);

    public ValueTask DisposeAsync() => _frame.DisposeAsync();

    private void Write(Utf8JsonWriter json, EventRecord record)
    {
        json.WriteStartObject();
        json.WriteString("@id", addresses.NameOf(record.Id));
        json.WriteString("@type", "Event");
        WriteKnown(json, "url", addresses.PageOf(record.Id));
        json.WriteNumber("version", record.Version);
        json.WriteString("name", record.Title);
        WriteKnown(json, "description", record.Summary);
        WriteDates(json, record.Date is { } date ? EdtfDate.Parse(date) : null);
        WriteKnown(json, "eventStatus", record.Status switch { "cancelled" => "EventCancelled", "proposed" => null, _ => "EventScheduled" });
        json.WriteString("tie:kind", record.Kind);
        json.WriteString("tie:status", record.Status);
        WriteKnown(json, "tie:stage", record.Details.Stage);
        WriteList(json, "about", record.Parties, party =>
        {
            json.WriteString("@type", "Country");
            json.WriteString("name", party.Name);
            json.WriteString("identifier", party.Country);
            json.WriteString("tie:part", party.Part);
        });
        WritePlace(json, record);
        WriteList(json, "attendee", record.Officials, official =>
        {
            json.WriteString("@type", "Person");
            json.WriteString("name", official.Name);
            WriteKnown(json, "jobTitle", official.Post);
            WriteKnown(json, "tie:actsFor", official.Country);
            json.WriteString("tie:part", official.Part);
        });
        WriteList(json, "contributor", record.Organisations, organisation =>
        {
            json.WriteString("@type", "Organization");
            json.WriteString("name", organisation.Name);
        });
        WriteList(json, "subjectOf", record.Articles, article =>
        {
            json.WriteString("@type", "NewsArticle");
            json.WriteString("headline", article.Title);
            WriteKnown(json, "url", article.Address?.AbsoluteUri);
            WriteKnown(json, "datePublished", article.Published is { } published ? DayOf(EdtfDate.Parse(published)) : null);
            if (article.Publisher is { } publisher)
            {
                json.WriteStartObject("publisher");
                json.WriteString("@type", "Organization");
                json.WriteString("name", publisher);
                json.WriteEndObject();
            }
        });
        json.WriteEndObject();
    }

    // A start and an end only where the source tells them; the date as it is known always.
    private static void WriteDates(Utf8JsonWriter json, EdtfDate? date)
    {
        WriteKnown(json, "tie:date", date?.Text);
        if (date is { Form: EdtfForm.Point or EdtfForm.Interval })
        {
            WriteKnown(json, "startDate", PointOf(date.Members[0].Start));
            WriteKnown(json, "endDate", PointOf(date.Members[0].End));
        }
    }

    private static string? DayOf(EdtfDate date) => date.Form == EdtfForm.Point ? PointOf(date.Members[0].Start) : null;

    // ISO 8601 as schema.org takes it knows years, months and days, and no season.
    private static string? PointOf(EdtfPoint? point) =>
        point is not { IsSeason: false } known ? null
        : known.Day is { } day ? $"{known.Year:0000}-{known.Month:00}-{day:00}"
        : known.Month is { } month ? $"{known.Year:0000}-{month:00}"
        : $"{known.Year:0000}";

    private static void WritePlace(Utf8JsonWriter json, EventRecord record)
    {
        if (EventSentences.PlaceOf(record) is not { } name)
        {
            return;
        }

        json.WriteStartObject("location");
        json.WriteString("@type", "Place");
        json.WriteString("name", name);
        json.WriteStartObject("address");
        json.WriteString("@type", "PostalAddress");
        WriteKnown(json, "addressLocality", record.City);
        WriteKnown(json, "addressCountry", record.Host);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> members, Action<T> write)
    {
        if (members.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var member in members)
        {
            json.WriteStartObject();
            write(member);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
