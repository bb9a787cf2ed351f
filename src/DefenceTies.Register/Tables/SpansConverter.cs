using System.Globalization;
using DefenceTies.Domain.Articles;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DefenceTies.Register.Tables;

/// <summary>Spans as <c>start-end</c> between commas; empty for none.</summary>
internal sealed class SpansConverter() : ValueConverter<IReadOnlyList<TextSpan>, string>(
    spans => Write(spans),
    text => Read(text))
{
    private static string Write(IReadOnlyList<TextSpan> spans) =>
        string.Join(',', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")));

    private static TextSpan[] Read(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static TextSpan ReadOne(string text)
    {
        var ends = text.Split('-');
        return new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
