using DefenceTies.Extraction;
using DefenceTies.Extraction.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>Makes the rows of articles, reports and claims out of what was extracted.</summary>
internal static class StoredReports
{
    internal static Article ArticleOf(ExtractedArticle article, int number, string text, long importRunId)
    {
        var stored = new Article
        {
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
        };
        stored.Reports.AddRange(article.Events.Select(told => ReportOf(told, text)));
        return stored;
    }

    private static Report ReportOf(ExtractedEvent told, string text)
    {
        var report = new Report { Kind = told.Kind, Title = told.Title, Rule = told.Rule, Confidence = told.Confidence, Evidence = told.Evidence };
        report.Claims.AddRange(told.Claims.Select(claim => new ReportClaim
        {
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
        }));
        return report;
    }

    // No cut parts a letter of two units, for PostgreSQL takes no half of one.
    private static int Cut(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
