using System.Text;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Web.ArticleDrafts;

/// <summary>A text that was pasted or uploaded, with what is found in it; nothing of it stands in the register.</summary>
/// <param name="Name">The name under which it will be kept.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Text">Its words; always to be encoded, never rendered as HTML.</param>
/// <param name="Articles">Its articles with their events.</param>
public sealed record ReadText(string Name, byte[] Bytes, string Text, IReadOnlyList<ExtractedArticle> Articles)
{
    /// <summary>All events, in the order of the articles.</summary>
    public IReadOnlyList<ExtractedEvent> Events => [.. Articles.SelectMany(article => article.Events)];

    /// <summary>Reads a text.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="extractor">Finds events.</param>
    /// <returns>The text, or why it cannot be read.</returns>
    public static (ReadText? Text, string? Problem) Of(string name, byte[] bytes, ArticleExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        var reading = SourceReader.Read(name, bytes);
        return reading.Source is { } source
            ? (new ReadText(name, bytes, source.Text, extractor.Extract(source.Text)), null)
            : (null, $"{name}: {reading.Refusal}");
    }

    /// <summary>Reads what was pasted.</summary>
    /// <param name="text">The words.</param>
    /// <param name="now">The moment, which names it.</param>
    /// <param name="extractor">Finds events.</param>
    public static (ReadText? Text, string? Problem) OfPasted(string text, DateTimeOffset now, ArticleExtractor extractor) =>
        Of(FormattableString.Invariant($"pasted-{now.UtcDateTime:yyyyMMdd-HHmmss}.txt"), Encoding.UTF8.GetBytes(text), extractor);

    /// <summary>The text in pieces: what proves an event, with the number of the first event it proves from 1, and what proves none.</summary>
    public IReadOnlyList<(string Words, int? Event)> Pieces()
    {
        var sentences = Events.SelectMany((found, at) => found.Evidence.Select(span => (span.Start, span.End, Event: at + 1))).OrderBy(sentence => sentence.Start).ThenBy(sentence => sentence.Event);
        var pieces = new List<(string, int?)>();
        var at = 0;
        foreach (var (start, end, number) in sentences)
        {
            if (start < at)
            {
                continue;
            }

            if (start > at)
            {
                pieces.Add((Text[at..start], null));
            }

            pieces.Add((Text[start..end], number));
            at = end;
        }

        if (at < Text.Length)
        {
            pieces.Add((Text[at..], null));
        }

        return pieces;
    }
}
