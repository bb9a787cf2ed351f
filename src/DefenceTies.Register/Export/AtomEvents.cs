using System.Globalization;
using System.Text;
using System.Xml;

namespace DefenceTies.Register.Export;

/// <summary>Events as a feed of RFC 4287, in the order of the filter.</summary>
internal sealed class AtomEvents : IEventWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly XmlWriter _xml;
    private readonly EventAddresses _addresses;
    private readonly DateTimeOffset _changed;

    internal AtomEvents(Stream output, EventAddresses addresses, DateTimeOffset changed)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Async = true, Indent = true, Encoding = new UTF8Encoding(false), CloseOutput = false });
        (_addresses, _changed) = (addresses, changed);
    }

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await _xml.WriteStartDocumentAsync();
        await _xml.WriteStartElementAsync(null, "feed", Namespace);
        await WriteAsync("id", _addresses.Register);
        await WriteAsync("title", _addresses.Feed?.Title ?? "DefenceTies");
        if (_addresses.Feed is { } feed)
        {
            await WriteEmptyAsync("link", ("rel", "self"), ("type", "application/atom+xml"), ("href", feed.Self.AbsoluteUri));
            await WriteEmptyAsync("link", ("rel", "alternate"), ("type", "text/html"), ("href", feed.Page.AbsoluteUri));
        }

        await WriteAsync("updated", Instant(_changed));
        await _xml.WriteStartElementAsync(null, "author", Namespace);
        await WriteAsync("name", "DefenceTies");
        await _xml.WriteEndElementAsync();
    }

    public async Task<bool> WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await _xml.WriteStartElementAsync(null, "entry", Namespace);
        await WriteAsync("id", _addresses.NameOf(record.Id));
        await WriteAsync("title", record.Title);
        await WriteAsync("updated", Instant(record.Changed ?? _changed));
        if (_addresses.PageOf(record.Id) is { } page)
        {
            await WriteEmptyAsync("link", ("rel", "alternate"), ("type", "text/html"), ("href", page));
        }

        foreach (var article in record.Articles.Where(article => article.Address is not null))
        {
            await WriteEmptyAsync("link", ("rel", "via"), ("href", article.Address!.AbsoluteUri), ("title", article.Title));
        }

        foreach (var term in record.Topics.Prepend(record.Status).Prepend(record.Kind))
        {
            await WriteEmptyAsync("category", ("term", term));
        }

        await _xml.WriteStartElementAsync(null, "content", Namespace);
        await _xml.WriteAttributeStringAsync(null, "type", null, "text");
        await _xml.WriteStringAsync(Clean(EventSentences.Of(record)));
        await _xml.WriteEndElementAsync();
        await _xml.WriteEndElementAsync();
        return true;
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await _xml.WriteEndElementAsync();
        await _xml.WriteEndDocumentAsync();
        await _xml.FlushAsync();
    }

    public ValueTask DisposeAsync() => _xml.DisposeAsync();

    private Task WriteAsync(string name, string text) => _xml.WriteElementStringAsync(null, name, Namespace, Clean(text));

    private async Task WriteEmptyAsync(string name, params (string Name, string Value)[] attributes)
    {
        await _xml.WriteStartElementAsync(null, name, Namespace);
        foreach (var attribute in attributes)
        {
            await _xml.WriteAttributeStringAsync(null, attribute.Name, null, Clean(attribute.Value));
        }

        await _xml.WriteEndElementAsync();
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // Some characters cannot stand in XML at all, not even escaped.
    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()).Where(part => part.Length == 2 || XmlConvert.IsXmlChar(part[0])));
    }
}
