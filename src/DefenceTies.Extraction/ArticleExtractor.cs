using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction;

/// <summary>Text in, articles with their events out. Needs no clock, no store and no file; one instance serves all threads.</summary>
/// <remarks>Reading never throws, whatever the text. Time is linear in its length.</remarks>
public sealed class ArticleExtractor
{
    private readonly PageReader _pages;
    private readonly BodyReader _bodies;
    private readonly PublisherFinder _publishers;
    private readonly PublicationDating _dating;
    private readonly MentionReader _mentions;
    private readonly EventReader _events;
    private readonly SignReader _signs;
    private readonly EventWriter _writer;

    /// <summary>Makes an extractor.</summary>
    /// <param name="knowledge">What it knows.</param>
    public ArticleExtractor(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _pages = new PageReader(knowledge);
        _bodies = new BodyReader(knowledge);
        _publishers = new PublisherFinder(knowledge);
        _dating = new PublicationDating(knowledge);
        _mentions = new MentionReader(knowledge);
        _events = new EventReader(knowledge);
        _signs = new SignReader(knowledge);
        _writer = new EventWriter(knowledge);
    }

    /// <summary>The version of the way of reading: other results for the same text and knowledge, other version.</summary>
    public static string Version => "4";

    /// <summary>The articles of a source, in order.</summary>
    /// <param name="text">The decoded text, without a byte-order mark.</param>
    public IReadOnlyList<ExtractedArticle> Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. _pages.Read(text).Select(page => Read(text, page))];
    }

    private ExtractedArticle Read(string text, ArticlePage page)
    {
        var (dateline, sentences) = _bodies.Read(text, page);
        var imprint = _publishers.Find(text, page, dateline, sentences);
        var tagged = _mentions.Tag(sentences);
        var dating = _dating.Of(page, dateline, tagged);
        var countries = _mentions.Relate(tagged, dateline?.Country, imprint.Country);
        var (events, leftOut) = _events.Read(tagged, new ArticleContext(dating, dateline, countries.Home, countries.Pair, []) { InParagraphs = countries.InParagraphs, IsHomeTold = countries.IsHomeTold });
        return new ExtractedArticle(
            page.Span,
            page.Title,
            imprint.Publisher,
            imprint.Agency,
            imprint.Address,
            dating.Published,
            dating.Because,
            page.Paragraphs,
            [.. events.Select((draft, at) => _writer.Write(draft, _signs.Read(draft, at == 0, tagged, dating), text))],
            leftOut)
        {
            PublisherBecause = imprint.Because,
        };
    }
}
