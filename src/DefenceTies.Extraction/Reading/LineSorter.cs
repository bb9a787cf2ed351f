using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Reading;

/// <summary>Tells article text, furniture and lines with a date apart.</summary>
internal sealed class LineSorter(Knowledge knowledge)
{
    private const int LongestDateLine = 110;

    private readonly LineDates _dates = new(knowledge);

    /// <summary>The line with what it is.</summary>
    internal PageLine Sort(string source, TextSpan span)
    {
        var text = span.In(source);
        var because = knowledge.Furniture.Because(text, out var opensTail);
        var date = span.Length <= LongestDateLine ? _dates.Read(source, span, text) : null;
        return new PageLine
        {
            Span = span,
            Text = text,
            Date = date,
            FurnitureBecause = date?.Kind == DatedLineKind.Header ? "the header of a collection" : date is not null ? "a line that gives a date" : because ?? (LineParts.IsMenu(text) ? "a menu" : null),
            OpensTail = opensTail,
        };
    }
}
