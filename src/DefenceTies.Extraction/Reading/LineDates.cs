using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads the dates that pages print around an article, in the forms and languages of their newsrooms.</summary>
internal sealed class LineDates(Knowledge knowledge)
{
    private const int MostOtherWords = 4;
    private const int MostOutlet = 3;
    private const int MostNames = 8;
    private const int MostPrintedWords = 16;
    private const int Months = 12;
    private const int LongestMonth = 31;
    private const int LongestLink = 3;
    private const int ColumnGap = 3;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private readonly DateTagger _dates = knowledge.DateTagger;
    private readonly WordSet _clock = knowledge.Sets.Need("clock-word");
    private readonly WordSet _labels = knowledge.Sets.Need("publication-label");
    private readonly WordSet _updates = knowledge.PageWords.Phrases(PageWordKind.UpdateLabel);
    private readonly WordSet _prints = knowledge.PageWords.Phrases(PageWordKind.PrintLabel);

    /// <summary>The date of a short line, or none when it is no line that gives one.</summary>
    internal DatedLine? Read(string source, TextSpan span, string text)
    {
        if (!text.Any(char.IsDigit))
        {
            return null;
        }

        var tokens = knowledge.Tokenizer.Read(source, span).ToArray();
        var found = _dates.Read(tokens, source).Select(LastDay).Where(mention => mention.Date is WrittenDate { Year: not null, Month: not null, Day: not null }).ToList();
        if (found.Count == 0 && WireStamps.Read(text) is { } stamp)
        {
            return new DatedLine(stamp, DatedLineKind.Labelled);
        }

        if (found.Count == 0 && ForeignAt(tokens, source) is { } foreign)
        {
            found.Add(foreign);
        }

        if (found.Count == 0)
        {
            return MonthOnly(tokens, source);
        }

        if (LineReader.IsHeader(text))
        {
            return new DatedLine((WrittenDate)found[0].Date, DatedLineKind.Header);
        }

        var told = found.Select((mention, at) => (Mention: mention, Kind: KindOf(tokens, at == 0 ? 0 : found[at - 1].End, mention.First))).ToList();
        var (best, kind) = told.OrderBy(pair => pair.Kind ?? DatedLineKind.Bare).First();
        return kind is not null || IsBare(tokens, found[0], found[^1]) ? new DatedLine((WrittenDate)best.Date, kind ?? DatedLineKind.Bare, Swapped(tokens, source, best)) : null;
    }

    /// <summary>"The week from 8 to 14 October 2022": what sums up some days appears on the last of them.</summary>
    private static DateMention LastDay(DateMention mention) => mention.Date is WrittenRange { End: { } end } ? mention with { Date = end } : mention;

    /// <summary>What the words between the date before and this one call it.</summary>
    private DatedLineKind? KindOf(Token[] tokens, int from, int first)
    {
        if (tokens.Length > 0 && tokens.Count(token => token.Kind == TokenKind.Word) > MostPrintedWords)
        {
            return null;
        }

        DatedLineKind? kind = null;
        for (var at = from; at < first; at++)
        {
            kind = _prints.EndAt(tokens, at) is not null ? DatedLineKind.Printed
                : _updates.EndAt(tokens, at) is not null ? DatedLineKind.Updated
                : _labels.EndAt(tokens, at) is not null && kind is null ? DatedLineKind.Labelled
                : kind;
        }

        return kind;
    }

    /// <summary>Whether little stands beside the dates: a row of names, a byline, a time of day.</summary>
    private bool IsBare(Token[] tokens, DateMention first, DateMention last)
    {
        var before = tokens[..first.First].Where((token, at) => token.Kind == TokenKind.Word && _clock.EndAt(tokens, at) is null).ToList();
        var after = tokens[last.End..].Where(token => token.Kind == TokenKind.Word).ToList();
        var isRow = tokens.Any(token => token.Is('|')) || (first.First > 0 && tokens[first.First - 1].Kind == TokenKind.Sign);
        var isByline = before.Count is > 1 and <= MostNames && before[0].Span.Length == 2 && before.Skip(1).All(token => token.IsCapitalised || token.Span.Length <= 3) && before[0].Initial is 'B' or 'b';
        var isMotto = before.Count <= MostNames && last.End - last.First > 3 && after.Count == 0 && tokens[last.First].Kind == TokenKind.Word && tokens[last.First + 1].Kind != TokenKind.Number;
        if (after.Count == 0 && before.Count <= MostNames && first.First > 0 && tokens[first.First].Start - tokens[first.First - 1].End >= ColumnGap)
        {
            return true;
        }

        // "Rudaw 2016-03-24", "Maldives Independent 4 December 2016"
        if (after.Count == 0 && before.Count is > 0 and <= MostOutlet && first.First == before.Count && before.All(token => token.IsCapitalised))
        {
            return true;
        }

        if (IsTimed(tokens) && before.Count <= 2 && before.All(token => token.IsCapitalised))
        {
            return true;
        }

        return (before.Count == 0 || isByline || isMotto || (isRow && before.Count <= MostNames && before.All(token => token.IsCapitalised)))
            && (after.Count <= MostOtherWords || (after.Count <= MostNames && after.All(token => token.IsCapitalised)));
    }

    /// <summary>"14:25": a page tells the time only of its own date.</summary>
    private static bool IsTimed(Token[] tokens)
    {
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Is(':') && tokens[at - 1].Kind == TokenKind.Number && tokens[at + 1].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"23 ноя 2021", "12 Mai 2019", "3 de mayo de 2019", "2021-Nov-23".</summary>
    private DateMention? ForeignAt(Token[] tokens, string source)
    {
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Kind != TokenKind.Word || MonthOf(tokens, source, at) is not { } month)
            {
                continue;
            }

            var isLinked = tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Span.Length <= LongestLink && at + 2 < tokens.Length;
            var first = at > 1 && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Span.Length <= LongestLink ? at - 2 : at - 1;
            var (before, after) = (Number(tokens[first], source), Number(tokens[isLinked ? at + 2 : at + 1], source));
            var (day, year) = after > LongestMonth ? (before, after) : (after, before);
            if (day is { } d && year is { } y and >= FirstYear and <= LastYear && d >= 1 && d <= DateTime.DaysInMonth(y, month))
            {
                return new DateMention(first, at + (isLinked ? 3 : 2), new WrittenDate(y, null, month, d));
            }
        }

        return null;
    }

    /// <summary>"July 2019", "Ekim 2020" and nothing else.</summary>
    private DatedLine? MonthOnly(Token[] tokens, string source)
    {
        var parts = tokens.Where(token => token.Kind != TokenKind.Sign).ToArray();
        return parts.Length == 2 && MonthOf(parts, source, 0) is { } month && Number(parts[1], source) is { } year and >= FirstYear and <= LastYear
            ? new DatedLine(new WrittenDate(year, null, month, null), DatedLineKind.Bare)
            : null;
    }

    private int? MonthOf(Token[] tokens, string source, int at) =>
        knowledge.DateWords.LongestEnd(tokens, at, out var word) == at + 1 && word!.Unit == DateUnit.MonthName ? word.Offset
        : knowledge.PageWords.MonthOf(Folding.Fold(tokens[at].Span.In(source)));

    private static WrittenDate? Swapped(Token[] tokens, string source, DateMention mention)
    {
        var date = (WrittenDate)mention.Date;
        var first = Array.FindIndex(tokens, mention.First, token => token.Kind == TokenKind.Number);
        var isDigits = !tokens[mention.First..mention.End].Any(token => token.Kind == TokenKind.Word);
        var written = first < 0 ? "" : tokens[first].Span.In(source);
        return isDigits && !written.Contains('.', StringComparison.Ordinal) && written.Length <= 2 && date.Day <= Months && date.Day != date.Month
            ? date with { Day = date.Month, Month = date.Day }
            : null;
    }

    private static int? Number(Token token, string source) =>
        token.Kind == TokenKind.Number && int.TryParse(source.AsSpan(token.Start, token.End - token.Start).TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
