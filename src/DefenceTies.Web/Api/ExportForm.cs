using DefenceTies.Domain.Text;
using DefenceTies.Register.Export;

namespace DefenceTies.Web.Api;

/// <summary>A format of exports as it travels over HTTP.</summary>
/// <param name="Format">The format.</param>
/// <param name="MediaType">Its media type, as the description of the API names it.</param>
/// <param name="Parameters">What follows the media type in an answer.</param>
/// <param name="FileEnding">How names of such files end.</param>
internal sealed record ExportForm(ExportFormat Format, string MediaType, string Parameters = "", string? FileEnding = null)
{
    /// <summary>All of them.</summary>
    internal static IReadOnlyList<ExportForm> All { get; } =
    [
        new(ExportFormat.Csv, "text/csv", "; charset=utf-8; header=present"),
        new(ExportFormat.Json, "application/json"),
        new(ExportFormat.Ndjson, "application/x-ndjson"),
        new(ExportFormat.Ics, "text/calendar", "; charset=utf-8"),
        new(ExportFormat.Atom, "application/atom+xml", "; charset=utf-8"),
        new(ExportFormat.Jsonld, "application/ld+json"),
        new(ExportFormat.Plover, "application/x-ndjson", FileEnding: "plover.jsonl"),
        new(ExportFormat.Geojson, "application/geo+json"),
    ];

    /// <summary>How the format is named in an address.</summary>
    internal string Word => Words.Of(Format);

    /// <summary>The media type of an answer.</summary>
    internal string ContentType => MediaType + Parameters;

    /// <summary>Whether it is rather looked at, or read again and again, than kept as a file.</summary>
    internal bool IsShown => Format is ExportFormat.Atom or ExportFormat.Json;

    /// <summary>The name of a file.</summary>
    /// <param name="what">What is in it, in letters that every file system takes.</param>
    internal string FileName(string what) => $"{what}.{FileEnding ?? Word}";
}
