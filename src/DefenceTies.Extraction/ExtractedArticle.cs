using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction;

/// <summary>One article of a source and what it tells.</summary>
/// <param name="Span">Where it stands in the source's text, furniture at its edges left out.</param>
/// <param name="Title">The headline; empty when the page has none.</param>
/// <param name="Publisher">The outlet, else the agency; none when the text names neither.</param>
/// <param name="Agency">The news agency, when named.</param>
/// <param name="Address">The web address that the page gives for itself or its source, when it gives one.</param>
/// <param name="Published">When it appeared, as precisely as the text lets one tell.</param>
/// <param name="PublishedBecause">What <paramref name="Published"/> rests on, in a sentence for the reader.</param>
/// <param name="Paragraphs">The paragraphs of the article in order, furniture among them marked as such.</param>
/// <param name="Events">What it reports, each once.</param>
/// <param name="LeftOut">What looked like an event and was refused.</param>
public sealed record ExtractedArticle(
    TextSpan Span,
    string Title,
    string? Publisher,
    string? Agency,
    Uri? Address,
    EdtfDate? Published,
    string? PublishedBecause,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<ExtractedEvent> Events,
    IReadOnlyList<LeftOutMatch> LeftOut)
{
    /// <summary>What <see cref="Publisher"/> rests on, in a sentence for the reader; none without a publisher.</summary>
    public string? PublisherBecause { get; init; }
}
