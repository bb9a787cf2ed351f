using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Reading;

/// <summary>Tells article text, furniture and lines with a date apart.</summary>
internal sealed class LineSorter(Knowledge knowledge)
{
    private const int LongestDateLine = 100;
    private const int MostOtherWords = 4;

    private readonly DateTagger _dates = knowledge.DateTagger;
    private readonly WordSet _labels = knowledge.Sets.Need("publication-label");

    /// <summary>The line with what it is.</summary>
    internal PageLine Sort(string source, TextSpan span)
    {
        var text = span.In(source);
        var because = knowledge.Furniture.Because(text, out var opensTail);
        var date = span.Length <= LongestDateLine ? DateOf(source, span, text) : null;
        return new PageLine
        {
            Span = span,
            Text = text,
            Date = date,
            FurnitureBecause = date?.Kind == DatedLineKind.Header ? "the header of a collection" : date is not null ? "a line that gives a date" : because,
            OpensTail = opensTail,
        };
    }

    private DatedLine? DateOf(string source, TextSpan span, string text)
    {
        if (!text.Any(char.IsDigit))
        {
            return null;
        }

        var tokens = knowledge.Tokenizer.Read(source, span).ToArray();
        var found = _dates.Read(tokens, source).FirstOrDefault(mention => mention.Date is WrittenDate { Year: not null, Month: not null, Day: not null });
        if (found is null)
        {
            return null;
        }

        var date = (WrittenDate)found.Date;
        if (LineReader.IsHeader(text))
        {
            return new DatedLine(date, DatedLineKind.Header);
        }

        var isLabelled = tokens.Index().Take(found.First).Any(pair => _labels.EndAt(tokens, pair.Index) is not null);
        var before = tokens[..found.First];
        var others = before.Any(token => token.Is('|')) && before.All(token => token.Kind != TokenKind.Word || token.IsCapitalised) ? 0 : before.Count(token => token.Kind == TokenKind.Word);
        return isLabelled ? new DatedLine(date, DatedLineKind.Labelled)
            : others == 0 && tokens.Skip(found.End).Count(token => token.Kind == TokenKind.Word) <= MostOtherWords ? new DatedLine(date, DatedLineKind.Bare)
            : null;
    }
}
