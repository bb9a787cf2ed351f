using DefenceTies.Domain.Articles;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Evidence;

/// <summary>Lays the evidence of reports over the paragraphs of their article.</summary>
internal static class EvidenceParagraphs
{
    /// <summary>The paragraphs of an article, each with its marks.</summary>
    /// <param name="article">The article, with its source.</param>
    /// <param name="reports">Reports of that article.</param>
    internal static IEnumerable<EvidenceParagraph> Of(Article article, IReadOnlyList<EvidencedReport> reports)
    {
        var marks = reports.Where(evidenced => evidenced.Report.EventId is not null).SelectMany(MarksOf).OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.EventId).ToList();
        var number = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            number += paragraph.IsFurniture ? 0 : 1;
            yield return new EvidenceParagraph(
                paragraph.IsFurniture ? 0 : number,
                paragraph.Span,
                paragraph.Span.In(article.Source!.Text),
                paragraph.FurnitureBecause,
                [.. marks.Where(mark => paragraph.Span.Contains(mark.Span))]);
        }
    }

    private static IEnumerable<EvidenceMark> MarksOf(EvidencedReport evidenced) =>
        evidenced.Report.Evidence.Select(sentence => new EvidenceMark(
            sentence,
            evidenced.Report.EventId!.Value,
            [.. WordsIn(sentence, evidenced)]));

    /// <summary>Of claims that share words the disputed one is shown, then the longest.</summary>
    private static IEnumerable<EvidenceWords> WordsIn(TextSpan sentence, EvidencedReport evidenced)
    {
        var taken = new List<EvidenceWords>();
        var words = evidenced.Report.Claims
            .Where(claim => claim.End > claim.Start && sentence.Contains(claim.Span))
            .Select(claim => new EvidenceWords(claim.Span, claim.Field, evidenced.Disputed.Contains(claim.Field)))
            .OrderByDescending(claimed => claimed.IsDisputed)
            .ThenByDescending(claimed => claimed.Span.Length)
            .ThenBy(claimed => claimed.Field);
        foreach (var claimed in words)
        {
            if (!taken.Exists(other => other.Span.Overlaps(claimed.Span)))
            {
                taken.Add(claimed);
            }
        }

        return taken.OrderBy(claimed => claimed.Span.Start);
    }
}
