namespace DefenceTies.Register.Export;

/// <summary>The forms in which events leave the register; docs/export.md tells what stands in each.</summary>
public enum ExportFormat
{
    /// <summary>A table, RFC 4180.</summary>
    Csv = 1,

    /// <summary>One array of JSON objects.</summary>
    Json = 2,

    /// <summary>A JSON object a line.</summary>
    Ndjson = 3,

    /// <summary>A calendar, RFC 5545, of the events that have a certain day.</summary>
    Ics = 4,

    /// <summary>A feed, RFC 4287.</summary>
    Atom = 5,

    /// <summary>JSON-LD 1.1 in the words of schema.org.</summary>
    Jsonld = 6,

    /// <summary>PLOVER 0.8, a JSON object a line.</summary>
    Plover = 7,

    /// <summary>GeoJSON, RFC 7946, of the events whose city has a place.</summary>
    Geojson = 8,
}
