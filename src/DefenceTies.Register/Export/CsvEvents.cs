using System.Globalization;
using CsvHelper;

namespace DefenceTies.Register.Export;

/// <summary>
/// Events as a table: RFC 4180, in UTF-8 without a byte-order mark, with a header. A value that a spreadsheet would take
/// for a formula has an apostrophe before it.
/// </summary>
internal sealed class CsvEvents(Stream output) : IEventWriter
{
    /// <summary>Stands between the members of a list in one field.</summary>
    internal const string Between = " | ";

    /// <summary>A text that begins with one of these is run as a formula by spreadsheets.</summary>
    internal const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>Stands before such a text.</summary>
    internal const char Disarming = '\'';

    private static readonly CsvWriterOptions s_form = new() { Injection = CsvInjection.Escape, InjectionCharacters = FormulaStarts, InjectionEscape = Disarming };

    /// <summary>The columns in their order, each with what stands in it, before it is made safe from spreadsheets.</summary>
    internal static IReadOnlyList<(string Name, Func<EventRecord, string?> Value)> Columns { get; } =
    [
        ("id", record => Number(record.Id)),
        ("version", record => Number(record.Version)),
        ("kind", record => record.Kind),
        ("status", record => record.Status),
        ("title", record => record.Title),
        ("summary", record => record.Summary),
        ("date", record => record.Date),
        ("earliest", record => Day(record.Earliest)),
        ("latest", record => Day(record.Latest)),
        ("certain_from", record => Day(record.CertainFrom)),
        ("certain_to", record => Day(record.CertainTo)),
        ("parties", record => List(record.Parties, party => party.Country)),
        ("parts", record => List(record.Parties, party => party.Part)),
        ("host", record => record.Host),
        ("city", record => record.City),
        ("official_ids", record => List(record.Officials, official => Number(official.Id))),
        ("officials", record => List(record.Officials, official => official.Name)),
        ("official_countries", record => List(record.Officials, official => official.Country)),
        ("official_posts", record => List(record.Officials, official => official.Post)),
        ("official_parts", record => List(record.Officials, official => official.Part)),
        ("organisation_ids", record => List(record.Organisations, organisation => Number(organisation.Id))),
        ("organisations", record => List(record.Organisations, organisation => organisation.Name)),
        ("topics", record => List(record.Topics, topic => topic)),
        ("visitor_rank", record => record.Details.VisitorRank),
        ("host_rank", record => record.Details.HostRank),
        ("purpose", record => record.Details.Purpose),
        ("occasion", record => record.Details.Occasion),
        ("agreement_type", record => record.Details.AgreementType),
        ("stage", record => record.Details.Stage),
        ("subjects", record => List(record.Details.Subjects ?? [], subject => subject)),
        ("exercise", record => record.Details.Exercise),
        ("edition", record => record.Details.Edition),
        ("course", record => record.Details.Course),
        ("equipment", record => record.Details.Equipment),
        ("quantity", record => record.Details.Quantity),
        ("ordered", record => record.Details.Ordered),
        ("delivered", record => record.Details.Delivered),
        ("value", record => record.Details.Value),
        ("currency", record => record.Details.Currency),
        ("review", record => record.Review),
        ("confidence", record => record.Confidence.ToString("0.###", CultureInfo.InvariantCulture)),
        ("sources", record => Number(record.Sources)),
        ("disputed", record => List(record.Disputed, field => field)),
        ("publishers", record => List(record.Articles, article => article.Publisher)),
        ("addresses", record => List(record.Articles, article => article.Address?.AbsoluteUri)),
    ];

    private readonly CsvWriter _csv = CsvWriter.Create(output, s_form, leaveOpen: true);

    public async Task BeginAsync(CancellationToken cancellationToken) => await _csv.WriteRecordAsync([.. Columns.Select(column => column.Name)], cancellationToken);

    public async Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        await _csv.WriteRecordAsync([.. Columns.Select(column => column.Value(record))], cancellationToken);
        return true;
    }

    public async Task EndAsync(CancellationToken cancellationToken) => await _csv.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The lists of one event stand side by side: what is missing keeps its place.
    private static string List<T>(IReadOnlyList<T> members, Func<T, string?> value) => string.Join(Between, members.Select(value));
}
