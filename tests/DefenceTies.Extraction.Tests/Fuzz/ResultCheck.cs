using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Events;

namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>What must be true of everything read, whatever the text.</summary>
internal static class ResultCheck
{
    private const int LongestEvidence = 600;
    private const int MostEvidence = 8;

    /// <summary>What is wrong with what was read from a text, a line each.</summary>
    internal static IEnumerable<string> Faults(string text, IReadOnlyList<ExtractedArticle> articles)
    {
        var before = 0;
        foreach (var article in articles)
        {
            if (!Inside(text, article.Span))
            {
                yield return $"the article {article.Span} lies outside the text";
                yield break;
            }

            foreach (var paragraph in article.Paragraphs)
            {
                if (paragraph.Span.Start < before || !Inside(text, paragraph.Span) || (!paragraph.IsFurniture && !article.Span.Contains(paragraph.Span)))
                {
                    yield return $"the paragraph {paragraph.Span} lies outside its article {article.Span} or before the end of the last one";
                }

                before = paragraph.Span.End;
            }

            foreach (var match in article.LeftOut.Where(match => !article.Span.Contains(match.Span)))
            {
                yield return $"what {match.Rule} left out at {match.Span} lies outside its article {article.Span}";
            }

            foreach (var fault in article.Events.SelectMany(found => EventFaults(text, article, found)))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> EventFaults(string text, ExtractedArticle article, ExtractedEvent found)
    {
        if (found.Parties.DistinctBy(party => party.Country).Count() < 2 || found.Parties.DistinctBy(party => party.Country).Count() < found.Parties.Count)
        {
            yield return $"{found.Rule}: fewer than two parties, or one twice";
        }

        if (found.Evidence.Count is < 1 or > MostEvidence || found.Evidence.Distinct().Count() < found.Evidence.Count)
        {
            yield return $"{found.Rule}: {found.Evidence.Count} sentences of evidence, or one twice";
        }

        if (found.Title.Length == 0 || found.Officials.Any(official => string.IsNullOrWhiteSpace(official.Name)))
        {
            yield return $"{found.Rule}: no title, or an official without a name";
        }

        foreach (var span in found.Evidence.Where(span => span.Length is < 1 or > LongestEvidence || !article.Span.Contains(span)))
        {
            yield return $"{found.Rule}: the evidence {span} is too long or lies outside its article {article.Span}";
        }

        foreach (var claim in found.Claims.Where(claim => !Inside(text, claim.Span) || claim.Span.In(text) != claim.Verbatim))
        {
            yield return $"{found.Rule}: the claim of {claim.Field} at {claim.Span} does not give the text's own words";
        }

        foreach (var confidence in found.Claims.Select(claim => claim.Confidence).Append(found.Confidence).Where(confidence => confidence is not (>= 0 and <= 1)))
        {
            yield return $"{found.Rule}: the confidence {confidence}";
        }
    }

    private static bool Inside(string text, TextSpan span) => span.End <= text.Length;
}
