using DefenceTies.Domain.Articles;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>Makes the rows of articles, reports and claims out of what was extracted.</summary>
internal static class StoredReports
{
    internal static Article ArticleOf(ExtractedArticle article, int number, long importRunId)
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
        stored.Reports.AddRange(article.Events.Select(ReportOf));
        return stored;
    }

    /// <summary>The claims of reports that have their ids, with ids of their own.</summary>
    /// <param name="told">The reports, each with what was extracted.</param>
    /// <param name="text">The text of their source.</param>
    /// <param name="ids">As many ids as there are claims.</param>
    internal static IReadOnlyList<ReportClaim> ClaimsOf(IEnumerable<(Report Report, ExtractedEvent Told)> told, string text, IReadOnlyList<long> ids) =>
        [.. told.SelectMany(pair => pair.Told.Claims.Select(claim => (pair.Report, Claim: claim))).Select((pair, at) => ClaimOf(ids[at], pair.Report.Id, pair.Claim, text))];

    private static Report ReportOf(ExtractedEvent told) =>
        new() { Kind = told.Kind, Title = told.Title, Rule = told.Rule, Confidence = told.Confidence, Evidence = told.Evidence };

    private static ReportClaim ClaimOf(long id, long reportId, Claim claim, string text) =>
        new()
        {
            Id = id,
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
