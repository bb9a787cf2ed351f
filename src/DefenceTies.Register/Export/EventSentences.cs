using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Export;

/// <summary>Tells an event in a few lines, for readers that show nothing but text.</summary>
internal static class EventSentences
{
    /// <summary>The lines.</summary>
    internal static string Of(EventRecord record) => string.Join('\n', LinesOf(record));

    /// <summary>City and country of the host; none when neither is known.</summary>
    internal static string? PlaceOf(EventRecord record)
    {
        var host = record.Host is { } code ? record.Parties.FirstOrDefault(party => party.Country == code)?.Name ?? code : null;
        var place = string.Join(", ", new[] { record.City, host }.Where(part => part is not null));
        return place.Length == 0 ? null : place;
    }

    private static IEnumerable<string> LinesOf(EventRecord record)
    {
        if (record.Summary is { } summary)
        {
            yield return summary;
        }

        yield return $"{record.Kind}, {record.Status}{(record.Details.Stage is { } stage ? $", {stage}" : "")}; {DateWords.Long(record.Date is { } date ? EdtfDate.Parse(date) : null)}";
        yield return $"Between {string.Join(", ", record.Parties.Select(party => $"{party.Name} ({party.Part})"))}";
        foreach (var official in record.Officials)
        {
            yield return string.Join(", ", new[] { official.Name, official.Post, official.Country }.Where(part => part is not null));
        }

        yield return record.Sources == 1 ? "1 independent source" : $"{record.Sources} independent sources";
    }
}
