using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Reading;

/// <summary>The lines of one article of a page.</summary>
/// <param name="Lines">All of its lines, in order; at least one.</param>
/// <param name="Title">The headline; empty when there is none.</param>
/// <param name="TitleAt">The headline's place among the lines; -1 when there is none.</param>
internal sealed record ArticlePage(IReadOnlyList<PageLine> Lines, string Title, int TitleAt)
{
    /// <summary>From the first to the last line that is no furniture.</summary>
    internal TextSpan Span
    {
        get
        {
            var text = Lines.Where(line => line.FurnitureBecause is null).DefaultIfEmpty(Lines[0]).ToList();
            return new TextSpan(text[0].Span.Start, text[^1].Span.End);
        }
    }

    internal IReadOnlyList<Paragraph> Paragraphs => [.. Lines.Select(line => new Paragraph(line.Span, line.FurnitureBecause))];
}
