using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Reading;

/// <summary>A paragraph of a page.</summary>
/// <param name="Span">Where it stands, without the line breaks around it.</param>
/// <param name="FurnitureBecause">Why it is page furniture and not article text; none for article text.</param>
public sealed record Paragraph(TextSpan Span, string? FurnitureBecause)
{
    /// <summary>Whether it is page furniture.</summary>
    public bool IsFurniture => FurnitureBecause is not null;
}
