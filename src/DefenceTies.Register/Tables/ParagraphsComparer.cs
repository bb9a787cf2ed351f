using DefenceTies.Extraction.Reading;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DefenceTies.Register.Tables;

/// <summary>Lists of paragraphs are equal when they hold the same ones in the same order.</summary>
internal sealed class ParagraphsComparer() : ValueComparer<IReadOnlyList<Paragraph>>(
    (left, right) => (left ?? Array.Empty<Paragraph>()).SequenceEqual(right ?? Array.Empty<Paragraph>()),
    paragraphs => paragraphs.Count,
    paragraphs => paragraphs);
