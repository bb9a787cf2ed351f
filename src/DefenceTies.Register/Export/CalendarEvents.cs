using System.Globalization;
using System.Text;

namespace DefenceTies.Register.Export;

/// <summary>
/// Events as a calendar of whole days. An event stands on the days on which it certainly was or will be; one without a
/// certain day is left out, for a calendar cannot say "some time in October".
/// </summary>
internal sealed class CalendarEvents : IEventWriter
{
    private const int BufferSize = 1 << 16;

    // Lines are written into memory and from there to the stream, since a stream of the network takes none but asynchronous writes.
    private readonly StringWriter _text = new(CultureInfo.InvariantCulture);
    private readonly StreamWriter _writer;
    private readonly CalendarLines _lines;
    private readonly EventAddresses _addresses;
    private readonly DateTimeOffset _changed;

    internal CalendarEvents(Stream output, EventAddresses addresses, DateTimeOffset changed)
    {
        _writer = new StreamWriter(output, new UTF8Encoding(false), BufferSize, leaveOpen: true);
        (_lines, _addresses, _changed) = (new CalendarLines(_text), addresses, changed);
    }

    public Task BeginAsync(CancellationToken cancellationToken)
    {
        _lines.Write("BEGIN", "VCALENDAR");
        _lines.Write("VERSION", "2.0");
        _lines.WriteText("PRODID", "-//DefenceTies//Register of defence cooperation//EN");
        _lines.Write("CALSCALE", "GREGORIAN");
        if (_addresses.Feed is { } feed)
        {
            // The old name beside the one of RFC 7986: calendars read the one or the other.
            _lines.WriteText("NAME", feed.Title);
            _lines.WriteText("X-WR-CALNAME", feed.Title);
            _lines.Write("URL", feed.Page.AbsoluteUri);
            _lines.Write("SOURCE;VALUE=URI", feed.Self.AbsoluteUri);
        }

        return Task.CompletedTask;
    }

    public async Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (record is not { CertainFrom: { } first, CertainTo: { } last })
        {
            return false;
        }

        _lines.Write("BEGIN", "VEVENT");
        _lines.WriteText("UID", _addresses.CalendarNameOf(record.Id));
        _lines.WriteInstant("DTSTAMP", record.Changed ?? _changed);
        _lines.Write("SEQUENCE", (record.Version - 1).ToString(CultureInfo.InvariantCulture));
        _lines.WriteDay("DTSTART", first);
        if (last < DateOnly.MaxValue)
        {
            // The day after the last one, as the standard counts.
            _lines.WriteDay("DTEND", last.AddDays(1));
        }

        _lines.WriteText("SUMMARY", record.Title);
        _lines.WriteText("DESCRIPTION", EventSentences.Of(record));
        if (EventSentences.PlaceOf(record) is { } place)
        {
            _lines.WriteText("LOCATION", place);
        }

        _lines.WriteTexts("CATEGORIES", [record.Kind, .. record.Topics]);
        _lines.Write("STATUS", record.Status switch { "occurred" => "CONFIRMED", "cancelled" => "CANCELLED", _ => "TENTATIVE" });
        _lines.Write("TRANSP", "TRANSPARENT");
        if (_addresses.PageOf(record.Id) is { } page)
        {
            _lines.Write("URL", page);
        }

        _lines.Write("END", "VEVENT");
        if (_text.GetStringBuilder().Length >= BufferSize)
        {
            await HandOverAsync(cancellationToken);
        }

        return true;
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        _lines.Write("END", "VCALENDAR");
        await HandOverAsync(cancellationToken);
        await _writer.FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _text.DisposeAsync();
        await _writer.DisposeAsync();
    }

    private async Task HandOverAsync(CancellationToken cancellationToken)
    {
        await _writer.WriteAsync(_text.GetStringBuilder(), cancellationToken);
        _text.GetStringBuilder().Clear();
    }
}
