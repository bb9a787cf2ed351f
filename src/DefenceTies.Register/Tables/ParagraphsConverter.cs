using System.Text.Json;
using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Reading;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DefenceTies.Register.Tables;

/// <summary>
/// An article's paragraphs as JSON: for each its start, its end and, for furniture, why it is that. They are only ever
/// read together, so they are no rows of their own.
/// </summary>
internal sealed class ParagraphsConverter() : ValueConverter<IReadOnlyList<Paragraph>, string>(
    paragraphs => Write(paragraphs),
    text => Read(text))
{
    private static string Write(IReadOnlyList<Paragraph> paragraphs) =>
        JsonSerializer.Serialize(paragraphs.Select(paragraph => new Stored(paragraph.Span.Start, paragraph.Span.End, paragraph.FurnitureBecause)));

    private static Paragraph[] Read(string text) =>
        [.. (JsonSerializer.Deserialize<Stored[]>(text) ?? []).Select(stored => new Paragraph(new TextSpan(stored.S, stored.E), stored.F))];

    private sealed record Stored(int S, int E, string? F);
}
