using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Events;

namespace DefenceTies.Extraction.Output;

/// <summary>What <c>extract</c> prints of one file. The names of the keys are fixed; more may be added.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Articles">Its articles in order.</param>
public sealed record FileOutput(string File, IReadOnlyList<ArticleOutput> Articles)
{
    /// <summary>Takes over what the extractor found.</summary>
    public static FileOutput Of(string file, IEnumerable<ExtractedArticle> articles) =>
        new(file, [.. articles.Select(ArticleOf)]);

    private static ArticleOutput ArticleOf(ExtractedArticle article) =>
        new(article.Title, article.Publisher, article.Published?.Level1Text, article.Span.Start, article.Span.End, [.. article.Events.Select(EventOf)]);

    private static EventOutput EventOf(ExtractedEvent found) =>
        new(
            Words.Of(found.Kind),
            Words.Of(found.Status),
            found.Date?.Level1Text,
            [.. found.Parties.Select(party => party.Country).Order().Select(code => code.Value)],
            found.Host?.Value,
            found.City,
            [.. found.Officials.Select(official => new OfficialOutput(official.Name, official.Country?.Value, official.Post))],
            [.. found.Offices.Select(office => new OfficeOutput(office.Post, office.Country?.Value))],
            found.Stage is { } stage ? Words.Of(stage) : null,
            found.Title,
            Math.Round(found.Confidence, 3),
            found.Rule,
            [.. found.Evidence.Select(span => new SpanOutput(span.Start, span.End))]);
}
