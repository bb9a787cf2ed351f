using DefenceTies.Register.Store;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Export;

/// <summary>Writes the events of a filter into a stream, as they stood in one moment; it holds no more than a page of them in memory.</summary>
public sealed class ExportEvents
{
    private const int PageSize = 500;

    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly TimeProvider _time;

    internal ExportEvents(IDbContextFactory<RegisterContext> contexts, TimeProvider time) => (_contexts, _time) = (contexts, time);

    /// <summary>Writes them.</summary>
    /// <param name="format">The format.</param>
    /// <param name="filter">Which events, in which order; <see cref="TimelineFilter.Before"/> is of no use here.</param>
    /// <param name="site">Where the register is served, for links and names; none when that is not told.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="feed">How the export names itself; none when it is not read again.</param>
    /// <param name="most">How many events are written at most; all of them when none is given.</param>
    /// <exception cref="UnusableRegisterException">The register is not of this version of the program.</exception>
    public Task<ExportReport> ExecuteAsync(ExportFormat format, TimelineFilter filter, Uri? site, Stream output, CancellationToken cancellationToken, FeedAddress? feed = null, int? most = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return WriteAsync(format, new EventAddresses(site, feed), output, context => RecordsAsync(context, filter, most ?? int.MaxValue, cancellationToken), cancellationToken);
    }

    /// <summary>Writes one event; nothing but the frame of the format when it does not stand.</summary>
    /// <param name="format">The format.</param>
    /// <param name="id">The event.</param>
    /// <param name="site">Where the register is served, for links and names; none when that is not told.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="feed">How the export names itself; none when it is not read again.</param>
    /// <exception cref="UnusableRegisterException">The register is not of this version of the program.</exception>
    public Task<ExportReport> ExecuteAsync(ExportFormat format, long id, Uri? site, Stream output, CancellationToken cancellationToken, FeedAddress? feed = null) =>
        WriteAsync(format, new EventAddresses(site, feed), output, context => RecordAsync(context, id, cancellationToken), cancellationToken);

    private async Task<ExportReport> WriteAsync(
        ExportFormat format, EventAddresses addresses, Stream output, Func<RegisterContext, IAsyncEnumerable<EventRecord>> read, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await MigrationState.RequireCurrentAsync(context, cancellationToken);
        await using var snapshot = await ReadSnapshot.BeginAsync(context, cancellationToken);
        await using var writer = WriterOf(format, addresses, await LastChangeAsync(context, cancellationToken), output);
        var (written, leftOut) = (0L, 0L);
        await writer.BeginAsync(cancellationToken);
        await foreach (var record in read(context))
        {
            if (await writer.WriteAsync(record, cancellationToken))
            {
                written++;
            }
            else
            {
                leftOut++;
            }
        }

        await writer.EndAsync(cancellationToken);
        return new ExportReport(written, leftOut);
    }

    private static async IAsyncEnumerable<EventRecord> RecordAsync(RegisterContext context, long id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var records = await EventRecords.OpenAsync(context, cancellationToken);
        foreach (var record in await records.ReadAsync([id], cancellationToken))
        {
            yield return record;
        }
    }

    private static async IAsyncEnumerable<EventRecord> RecordsAsync(
        RegisterContext context, TimelineFilter filter, int most, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var records = await EventRecords.OpenAsync(context, cancellationToken);
        var walk = new TimelineWalk(context, filter);
        var key = PageKey.TryParse(filter.After, out var after) ? after : null;
        List<PageKey> page;
        do
        {
            page = await walk.ReadAsync(backwards: false, key, Math.Min(PageSize, most), cancellationToken);
            most -= page.Count;
            foreach (var record in await records.ReadAsync([.. page.Select(place => place.Id)], cancellationToken))
            {
                yield return record;
            }

            key = page.Count > 0 ? page[^1] : key;
        }
        while (page.Count == PageSize && most > 0);
    }

    private async Task<DateTimeOffset> LastChangeAsync(RegisterContext context, CancellationToken cancellationToken) =>
        await context.Revisions.MaxAsync(revision => (DateTimeOffset?)revision.At, cancellationToken) ?? _time.GetUtcNow();

    private static IEventWriter WriterOf(ExportFormat format, EventAddresses addresses, DateTimeOffset changed, Stream output) => format switch
    {
        ExportFormat.Csv => new CsvEvents(output),
        ExportFormat.Json => new JsonEvents(output, isArray: true),
        ExportFormat.Ndjson => new JsonEvents(output, isArray: false),
        ExportFormat.Ics => new CalendarEvents(output, addresses, changed),
        ExportFormat.Atom => new AtomEvents(output, addresses, changed),
        ExportFormat.Jsonld => new JsonLdEvents(output, addresses),
        ExportFormat.Plover => new PloverEvents(output, addresses),
        ExportFormat.Geojson => new GeoJsonEvents(output, addresses),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
