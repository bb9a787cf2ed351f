using DefenceTies.Domain.Articles;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>Makes the rows of articles, reports and claims out of what was extracted.</summary>
internal static class StoredReports
{
    /// <summary>An article as it was read.</summary>
    /// <param name="article">What was read.</param>
    /// <param name="number">Its number in the source, from 1.</param>
    /// <param name="sourceId">The source.</param>
    /// <param name="importRunId">The import that read it.</param>
    /// <param name="earlier">The reading of the same article before; none when it is new.</param>
    internal static Article ArticleOf(ExtractedArticle article, int number, long sourceId, long importRunId, Article? earlier) =>
        new()
        {
            SourceId = sourceId,
            Number = number,
            Start = article.Span.Start,
            End = article.Span.End,
            Title = article.Title,
            Publisher = article.Publisher,
            Agency = article.Agency,
            Address = article.Address,
            Published = article.Published,
            PublishedBy = article.Published?.Bounds.Latest,
            PublishedBecause = article.PublishedBecause,
            Paragraphs = article.Paragraphs,
            ImportRunId = importRunId,
            FirstId = earlier?.FirstId ?? earlier?.Id,
        };

    /// <summary>What an article reports, with all claims.</summary>
    /// <param name="article">The article, with its id.</param>
    /// <param name="told">The events that it tells of.</param>
    /// <param name="text">The text of its source.</param>
    /// <param name="ids">As many ids as there are events.</param>
    internal static IReadOnlyList<Report> ReportsOf(Article article, IReadOnlyList<ExtractedEvent> told, string text, IReadOnlyList<long> ids) =>
        [.. told.Zip(ids).Select(pair => ReportOf(pair.Second, article, pair.First, text))];

    private static Report ReportOf(long id, Article article, ExtractedEvent told, string text)
    {
        var report = new Report
        {
            Id = id,
            ArticleId = article.Id,
            Article = article,
            Kind = told.Kind,
            Title = told.Title,
            Rule = told.Rule,
            Confidence = told.Confidence,
            Evidence = told.Evidence,
        };
        report.Claims.AddRange(told.Claims.Select(claim => ClaimOf(id, claim, text)));
        return report;
    }

    private static ReportClaim ClaimOf(long reportId, Claim claim, string text) =>
        new()
        {
            ReportId = reportId,
            Field = claim.Field,
            Element = claim.Element,
            Value = claim.Value,
            Verbatim = claim.Verbatim,
            Start = claim.Span.Start,
            End = claim.Span.End,
            Before = text[Cut(text, Math.Max(0, claim.Span.Start - ReportClaim.ContextLength))..claim.Span.Start],
            After = text[claim.Span.End..Cut(text, Math.Min(text.Length, claim.Span.End + ReportClaim.ContextLength))],
            Rule = claim.Rule,
            Confidence = claim.Confidence,
        };

    // No cut parts a letter of two units, for PostgreSQL takes no half of one.
    private static int Cut(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
