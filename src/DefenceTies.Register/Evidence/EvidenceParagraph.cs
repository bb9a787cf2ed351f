using DefenceTies.Domain.Articles;

namespace DefenceTies.Register.Evidence;

/// <summary>A paragraph of an article with what was found in it.</summary>
/// <param name="Number">Its number among the article's paragraphs, from 1; furniture is not counted and has 0.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Text">Its words; always to be encoded, never rendered as HTML.</param>
/// <param name="FurnitureBecause">Why it is page furniture; none for article text.</param>
/// <param name="Marks">The sentences in it that prove something, in order.</param>
public sealed record EvidenceParagraph(
    int Number,
    TextSpan Span,
    string Text,
    string? FurnitureBecause,
    IReadOnlyList<EvidenceMark> Marks);
