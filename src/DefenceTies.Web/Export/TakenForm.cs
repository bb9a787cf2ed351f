using DefenceTies.Register.Export;

namespace DefenceTies.Web.Export;

/// <summary>A format in which a reader takes events away.</summary>
/// <param name="Format">The format.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="IsFile">Whether it is kept as a file; else it is opened.</param>
internal sealed record TakenForm(ExportFormat Format, string Label, bool IsFile = true)
{
    /// <summary>All of them, the commonest first.</summary>
    internal static IReadOnlyList<TakenForm> All { get; } =
    [
        new(ExportFormat.Csv, "Table (CSV)"),
        new(ExportFormat.Ics, "Calendar (iCalendar)"),
        new(ExportFormat.Atom, "Feed (Atom)", IsFile: false),
        new(ExportFormat.Json, "JSON"),
        new(ExportFormat.Ndjson, "JSON, one a line"),
        new(ExportFormat.Geojson, "Map (GeoJSON)"),
        new(ExportFormat.Jsonld, "Linked data (JSON-LD)"),
        new(ExportFormat.Plover, "PLOVER"),
    ];
}
