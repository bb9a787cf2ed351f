using DefenceTies.Register.Articles;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Api;

/// <summary>An article with its text and what was found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="PublishedBecause">What its date rests on.</param>
/// <param name="Address">The web address it gives for itself.</param>
/// <param name="Sha256">The hash of its file, in lower-case hexadecimal.</param>
/// <param name="ReadAt">When its file was read.</param>
/// <param name="IsSuperseded">Whether its file was replaced by a newer one.</param>
/// <param name="Paragraphs">All paragraphs in order, page furniture too.</param>
/// <param name="Events">The events it reports, in the order of their evidence.</param>
public sealed record ArticleAnswer(
    ArticleItem Article,
    string? PublishedBecause,
    string? Address,
    string Sha256,
    DateTimeOffset ReadAt,
    bool IsSuperseded,
    IReadOnlyList<ArticleAnswer.Paragraph> Paragraphs,
    IReadOnlyList<EventItem> Events)
{
    internal static ArticleAnswer Of(ArticlePage page) => new(
        ArticleItem.Of(page.Article),
        page.PublishedBecause,
        page.Address?.AbsoluteUri,
        page.Sha256,
        page.ReadAt,
        page.IsSuperseded,
        [.. page.Paragraphs.Select(Paragraph.Of)],
        [.. page.Events.Select(EventItem.Of)]);

    /// <summary>A paragraph.</summary>
    /// <param name="Number">Its number, from 1; 0 for page furniture.</param>
    /// <param name="Start">Its first UTF-16 unit in the text of the file.</param>
    /// <param name="End">The unit after its last one.</param>
    /// <param name="Text">Its words; never to be taken for HTML.</param>
    /// <param name="FurnitureBecause">Why it is page furniture; none for the article's own text.</param>
    /// <param name="Evidence">The sentences in it that prove something.</param>
    public sealed record Paragraph(int Number, int Start, int End, string Text, string? FurnitureBecause, IReadOnlyList<Mark> Evidence)
    {
        internal static Paragraph Of(EvidenceParagraph paragraph) => new(
            paragraph.Number,
            paragraph.Span.Start,
            paragraph.Span.End,
            paragraph.Text,
            paragraph.FurnitureBecause,
            [.. paragraph.Marks.Select(mark => new Mark(mark.Span.Start, mark.Span.End, mark.EventId))]);
    }

    /// <summary>A sentence that proves an event.</summary>
    /// <param name="Start">Its first unit in the text of the file.</param>
    /// <param name="End">The unit after its last one.</param>
    /// <param name="EventId">The event.</param>
    public sealed record Mark(int Start, int End, long EventId);
}
