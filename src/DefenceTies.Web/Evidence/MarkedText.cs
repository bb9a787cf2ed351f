using DefenceTies.Domain.Articles;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Evidence;

/// <summary>Cuts a paragraph where its evidence begins and ends, so that every stretch can be drawn by itself.</summary>
public static class MarkedText
{
    /// <summary>The stretches of the paragraph in order; joined they are its text.</summary>
    /// <remarks>Marks that share words are drawn as one stretch; marks outside the paragraph are left out.</remarks>
    public static IReadOnlyList<MarkedRun> Split(EvidenceParagraph paragraph)
    {
        var runs = new List<MarkedRun>();
        var at = paragraph.Span.Start;
        foreach (var evidence in Joined(paragraph))
        {
            AddPlain(runs, paragraph, at, evidence.Span.Start);
            runs.Add(Marked(paragraph, evidence));
            at = evidence.Span.End;
        }

        AddPlain(runs, paragraph, at, End(paragraph));
        return runs;
    }

    private static int End(EvidenceParagraph paragraph) => paragraph.Span.Start + paragraph.Text.Length;

    private static List<(TextSpan Span, List<EvidenceMark> Marks)> Joined(EvidenceParagraph paragraph)
    {
        var joined = new List<(TextSpan Span, List<EvidenceMark> Marks)>();
        foreach (var mark in paragraph.Marks.OrderBy(mark => mark.Span.Start))
        {
            var (start, end) = (Math.Max(mark.Span.Start, paragraph.Span.Start), Math.Min(mark.Span.End, End(paragraph)));
            if (start >= end)
            {
                continue;
            }

            if (joined is [.., var last] && start < last.Span.End)
            {
                last.Marks.Add(mark);
                joined[^1] = (new TextSpan(last.Span.Start, Math.Max(last.Span.End, end)), last.Marks);
            }
            else
            {
                joined.Add((new TextSpan(start, end), [mark]));
            }
        }

        return joined;
    }

    private static MarkedRun Marked(EvidenceParagraph paragraph, (TextSpan Span, List<EvidenceMark> Marks) evidence)
    {
        var pieces = new List<MarkedPiece>();
        var at = evidence.Span.Start;
        foreach (var words in Words(evidence))
        {
            AddPiece(pieces, paragraph, at, words.Span.Start, null);
            AddPiece(pieces, paragraph, words.Span.Start, words.Span.End, words);
            at = words.Span.End;
        }

        AddPiece(pieces, paragraph, at, evidence.Span.End, null);
        return new MarkedRun(evidence.Span, [.. evidence.Marks.Select(mark => mark.EventId).Distinct()], pieces);
    }

    // Two events may claim the same words; the disputed claim is the one a reader must see.
    private static List<EvidenceWords> Words((TextSpan Span, List<EvidenceMark> Marks) evidence)
    {
        var chosen = new List<EvidenceWords>();
        foreach (var words in evidence.Marks.SelectMany(mark => mark.Words).Where(words => evidence.Span.Contains(words.Span)).OrderByDescending(words => words.IsDisputed).ThenByDescending(words => words.Span.Length))
        {
            if (!chosen.Any(other => other.Span.Overlaps(words.Span)))
            {
                chosen.Add(words);
            }
        }

        chosen.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return chosen;
    }

    private static void AddPlain(List<MarkedRun> runs, EvidenceParagraph paragraph, int start, int end)
    {
        if (start < end)
        {
            runs.Add(new MarkedRun(new TextSpan(start, end), [], [new MarkedPiece(Slice(paragraph, start, end), false, false)]));
        }
    }

    private static void AddPiece(List<MarkedPiece> pieces, EvidenceParagraph paragraph, int start, int end, EvidenceWords? words)
    {
        if (start < end)
        {
            pieces.Add(new MarkedPiece(Slice(paragraph, start, end), words is not null, words?.IsDisputed ?? false));
        }
    }

    private static string Slice(EvidenceParagraph paragraph, int start, int end) =>
        paragraph.Text[(start - paragraph.Span.Start)..(end - paragraph.Span.Start)];
}
