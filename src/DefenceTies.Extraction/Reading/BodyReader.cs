using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Reading;

/// <summary>Takes the dateline off an article and cuts its prose into sentences.</summary>
internal sealed class BodyReader(Knowledge knowledge)
{
    private const int DatelineParagraphs = 2;

    private readonly DatelineReader _datelines = new(knowledge);

    /// <summary>The dateline, and the sentences.</summary>
    internal (Dateline? Dateline, IReadOnlyList<Sentence> Sentences) Read(string text, ArticlePage page)
    {
        Dateline? dateline = null;
        var sentences = new List<Sentence>();
        var prose = 0;
        foreach (var (paragraph, line) in page.Lines.Index().Where(pair => pair.Item.IsProse))
        {
            var span = line.Span;
            int? datelineStart = null;
            if (prose++ < DatelineParagraphs && dateline is null && _datelines.Read(text, span) is { } found)
            {
                dateline = found;
                datelineStart = span.Start;
                span = new TextSpan(found.TextStart, span.End);
            }

            sentences.AddRange(knowledge.Splitter.Split(text, span, paragraph, sentences.Count, datelineStart));
        }

        return (dateline ?? OfHeadline(text, page), sentences);
    }

    /// <summary>"Lima, Nov. 10, 2015 (ANDINA). Ministers to meet": agencies print the dateline before the headline.</summary>
    private Dateline? OfHeadline(string text, ArticlePage page) =>
        page.Lines.TakeWhile(line => !line.IsProse).Where(line => line.FurnitureBecause is null || line.Date is not null).Select(line => _datelines.Read(text, line.Span))
            .FirstOrDefault(found => found is { Country: not null } and ({ Agency: not null } or { Outlet: not null }));
}
