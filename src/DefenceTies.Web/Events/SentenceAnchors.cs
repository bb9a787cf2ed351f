using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Register.Events;
using DefenceTies.Web.Evidence;

namespace DefenceTies.Web.Events;

/// <summary>Where on an event's page a claim's sentence stands.</summary>
public static class SentenceAnchors
{
    /// <summary>What the ids of a report's sentences begin with.</summary>
    public static string Prefix(EventReport report) => string.Create(CultureInfo.InvariantCulture, $"report-{report.Id}");

    /// <summary>The id of the sentence that holds the claim's words; none when they are not in the paragraphs shown.</summary>
    public static string? Of(EventReport report, Claim claim) =>
        report.Context
            .SelectMany(MarkedText.Split)
            .FirstOrDefault(run => run.IsEvidence && run.Span.Contains(claim.Span)) is { } sentence
            ? EvidenceAnchor.Of(Prefix(report), sentence.Span)
            : null;
}
