using System.Globalization;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds dates among a sentence's tokens.</summary>
internal sealed class DateTagger(PhraseIndex<DateWords> words, Vocabulary vocabulary)
{
    private const int LongestAbbreviation = 3;

    private readonly int _of = vocabulary.NumberOf("of");
    private readonly int _the = vocabulary.NumberOf("the");
    private readonly int _to = vocabulary.NumberOf("to");
    private readonly int _and = vocabulary.NumberOf("and");
    private readonly int _between = vocabulary.NumberOf("between");
    private readonly int _until = vocabulary.NumberOf("until");
    private readonly int _in = vocabulary.NumberOf("in");
    private readonly int _ago = vocabulary.NumberOf("ago");
    private readonly int _later = vocabulary.NumberOf("later");
    private readonly int _earlier = vocabulary.NumberOf("earlier");
    private readonly int _last = vocabulary.NumberOf("last");
    private readonly int[] _next = [vocabulary.NumberOf("next"), vocabulary.NumberOf("coming")];
    private readonly int[] _alsoWords = [vocabulary.NumberOf("may"), vocabulary.NumberOf("march"), vocabulary.NumberOf("august")];
    private readonly int[] _beforeMonths = [.. "in since early late mid of by until till last next this through to from and during for before after throughout between end beginning".Split(' ').Select(word => vocabulary.NumberOf(word))];
    private readonly int[] _beforeYears = [.. "in since early late mid year of by until".Split(' ').Select(word => vocabulary.NumberOf(word))];

    private readonly LoneDays _lone = new(vocabulary);
    private readonly int[] _throughWords = [.. "to till until through".Split(' ').Select(word => vocabulary.NumberOf(word))];

    private readonly Dictionary<int, DateUnit> _units = new()
    {
        [vocabulary.NumberOf("day")] = DateUnit.Day,
        [vocabulary.NumberOf("week")] = DateUnit.Week,
        [vocabulary.NumberOf("month")] = DateUnit.Month,
        [vocabulary.NumberOf("year")] = DateUnit.Year,
        [vocabulary.NumberOf("days")] = DateUnit.Day,
        [vocabulary.NumberOf("weeks")] = DateUnit.Week,
        [vocabulary.NumberOf("months")] = DateUnit.Month,
        [vocabulary.NumberOf("years")] = DateUnit.Year,
    };

    /// <summary>The dates, in order.</summary>
    internal IReadOnlyList<DateMention> Read(Token[] tokens, string text)
    {
        var dates = new List<DateMention>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (DateAt(tokens, text, at) is { } date)
            {
                dates.Add(date);
                at = date.End - 1;
            }
        }

        return dates;
    }

    private DateMention? DateAt(Token[] tokens, string text, int at) =>
        NumericDates.At(tokens, text, at)
        ?? RangeAt(tokens, text, at)
        ?? CalendarAt(tokens, text, at)
        ?? RelativeAt(tokens, text, at)
        ?? YearAt(tokens, text, at)
        ?? (Day(tokens, text, at) is { } day ? _lone.At(tokens, text, at, day) : null);

    /// <summary>"August 8-10, 2025", "8-10 August", "29 and 30 May 2024", "from 24 November to 7 December last year".</summary>
    private DateMention? RangeAt(Token[] tokens, string text, int at)
    {
        if (CalendarAt(tokens, text, at) is { Date: WrittenDate { Day: not null } start } first)
        {
            if (first.End < tokens.Length && (tokens[first.End].IsJoined || Joins(tokens, first.End)))
            {
                var next = tokens[first.End].IsJoined ? first.End : first.End + 1;
                if (start.Year is null && Day(tokens, text, next) is { } lastDay && MonthAt(tokens, next + 1) is null && lastDay > start.Day)
                {
                    return WithYear(tokens, text, new DateMention(at, next + 1, new WrittenRange(start, start with { Day = lastDay })));
                }

                if (CalendarAt(tokens, text, next) is { Date: WrittenDate { Day: not null } end } last && (tokens[first.End].Word != _and || (at > 0 && tokens[at - 1].Word == _between)))
                {
                    return new DateMention(at, last.End, new WrittenRange(start, end));
                }
            }

            return null;
        }

        if (Day(tokens, text, at) is { } firstDay && at + 1 < tokens.Length && (tokens[at + 1].IsJoined || Joins(tokens, at + 1)))
        {
            var next = tokens[at + 1].IsJoined ? at + 1 : at + 2;
            if (CalendarAt(tokens, text, next) is { Date: WrittenDate { Day: { } lastDay } end } last && firstDay < lastDay && tokens[next].Kind == TokenKind.Number)
            {
                return new DateMention(at, last.End, new WrittenRange(end with { Day = firstDay }, end));
            }
        }

        return null;
    }

    private bool Joins(Token[] tokens, int at) =>
        tokens[at].Word == _to || tokens[at].Word == _and || tokens[at].Word == _until || tokens[at].Is('–') || tokens[at].Is('-');

    /// <summary>"October 26, 2025", "26th of October", "Oct. 28", "24 November 2025", "November last year", "in April".</summary>
    private DateMention? CalendarAt(Token[] tokens, string text, int at)
    {
        if (Day(tokens, text, at) is { } day)
        {
            var monthAt = at + 1;
            while (monthAt < tokens.Length && (tokens[monthAt].Word == _of || tokens[monthAt].Word == _the || (monthAt == at + 1 && tokens[monthAt].Is('/'))))
            {
                monthAt++;
            }

            return MonthAt(tokens, monthAt) is { } after && IsDay(after, day)
                ? WithYear(tokens, text, new DateMention(at, monthAt + 1, new WrittenDate(null, null, after, day)))
                : null;
        }

        if (MonthAt(tokens, at) is not { } month)
        {
            return null;
        }

        if (PlainDates.DayAndYear(tokens, text, at + 1) is var (dayOf, yearOf) && IsDay(month, dayOf))
        {
            return new DateMention(at, at + 2, new WrittenDate(yearOf, null, month, dayOf));
        }

        if (Day(tokens, text, at + 1) is { } dayAfter && IsDay(month, dayAfter))
        {
            return WithYear(tokens, text, new DateMention(at, at + 2, new WrittenDate(null, null, month, dayAfter)));
        }

        var alone = WithYear(tokens, text, new DateMention(at, at + 1, new WrittenDate(null, null, month, null)));
        return alone.End > at + 1 || IsMonthAlone(tokens, at) ? alone : null;
    }

    /// <summary>A month without day or year is written out or stands behind a word for time ("in June"), and "May" and "March" always do; "Dong Jun" is a name.</summary>
    private bool IsMonthAlone(Token[] tokens, int at) =>
        (at > 0 && _beforeMonths.Contains(tokens[at - 1].Word))
        || ((tokens[at].End - tokens[at].Start > LongestAbbreviation || tokens[at].IsDotted) && !_alsoWords.Contains(tokens[at].Word));

    /// <summary>Adds a year that follows: ", 2025", "2025", "of last year", "this year".</summary>
    private DateMention WithYear(Token[] tokens, string text, DateMention date)
    {
        var at = date.End;
        if (at < tokens.Length && (tokens[at].Is(',') || tokens[at].Is('/')))
        {
            at++;
        }

        if (at < tokens.Length && PlainDates.Year(tokens[at], text) is { } year)
        {
            return date with { End = at + 1, Date = With(date.Date, year, null) };
        }

        at = date.End;
        if (at < tokens.Length && tokens[at].Word == _of)
        {
            at++;
        }

        return words.LongestEnd(tokens, at, out var word) is not { } end ? date
            : word!.Unit == DateUnit.Year ? date with { End = end, Date = With(date.Date, null, word.Offset) }
            : word.Unit == DateUnit.AnchorYear && date.Date is WrittenDate written ? date with { End = end, Date = written with { AnchorYearOffset = word.Offset } }
            : date;
    }

    private static DateExpression With(DateExpression date, int? year, int? offset) => date switch
    {
        WrittenDate written => written with { Year = year, YearOffset = offset },
        WrittenRange range => new WrittenRange(range.Start with { Year = year, YearOffset = offset }, range.End with { Year = year, YearOffset = offset }),
        _ => date,
    };

    /// <summary>"today", "last month", "earlier this year, in January", "last Sunday", "two weeks ago".</summary>
    private DateMention? RelativeAt(Token[] tokens, string text, int at)
    {
        if (words.LongestEnd(tokens, at, out var word) is not { } end)
        {
            return null;
        }

        return word!.Unit switch
        {
            DateUnit.Weekday => WeekdayAt(tokens, text, at, end, word.Offset),
            DateUnit.Count => AgoAt(tokens, at, end, word.Offset),
            DateUnit.MonthName => null,
            DateUnit.AnchorDay => new DateMention(at, end, new AnchoredDate(DateUnit.Day, word.Offset)),
            DateUnit.AnchorMonth => new DateMention(at, end, new AnchoredDate(DateUnit.Month, word.Offset)),
            DateUnit.AnchorYear => new DateMention(at, end, new AnchoredDate(DateUnit.Year, word.Offset)),
            DateUnit.Year when MonthAfter(tokens, text, end) is { Date: WrittenDate { Year: null, YearOffset: null } month } later =>
                new DateMention(at, later.End, month with { YearOffset = word.Offset }),
            _ => new DateMention(at, end, new RelativeDate(word.Unit, word.Offset)),
        };
    }

    /// <summary>"from Monday to Friday", "Sunday till Wednesday".</summary>
    private DateMention? WeekdaysAt(Token[] tokens, DateMention start)
    {
        var next = start.End;
        return start.Date is WeekdayDate first && next + 1 < tokens.Length && _throughWords.Contains(tokens[next].Word)
            && words.LongestEnd(tokens, next + 1, out var word) is { } end && word!.Unit == DateUnit.Weekday
                ? new DateMention(start.First, end, new WeekdayRange(first, (DayOfWeek)word.Offset))
                : null;
    }

    private DateMention WeekdayAt(Token[] tokens, string text, int at, int end, int day)
    {
        var next = end < tokens.Length && tokens[end].Is(',') ? end + 1 : end;
        if (CalendarAt(tokens, text, next) is { Date: WrittenDate { Day: not null } } calendar)
        {
            return calendar with { First = at };
        }

        Direction? told = at == 0 ? null : words.LongestEnd(tokens, at - 1, out var before) == at && before!.Unit == DateUnit.Weekday ? null : ToldBy(tokens[at - 1]);
        var single = new DateMention(told is null ? at : at - 1, end, new WeekdayDate((DayOfWeek)day, told));
        var days = WeekdaysAt(tokens, single) ?? single;
        return told is null ? OfWeek(tokens, days) ?? days : days;
    }

    /// <summary>"Thursday last week", "Monday to Friday of next week".</summary>
    private DateMention? OfWeek(Token[] tokens, DateMention days)
    {
        var next = days.End < tokens.Length && tokens[days.End].Word == _of ? days.End + 1 : days.End;
        return words.LongestEnd(tokens, next, out var week) is { } end && week!.Unit == DateUnit.Week
            ? days with
            {
                End = end,
                Date = days.Date switch
                {
                    WeekdayRange range => new WeekdayOfWeek(range.Start.Day, range.End, week.Offset),
                    WeekdayDate day => new WeekdayOfWeek(day.Day, null, week.Offset),
                    var other => other,
                },
            }
            : null;
    }

    private Direction? ToldBy(Token before) =>
        before.Word == _last ? Direction.Past
        : _next.Contains(before.Word) ? Direction.Future
        : null;

    /// <summary>"two weeks ago", "two days later", "six months earlier".</summary>
    private DateMention? AgoAt(Token[] tokens, int at, int end, int count)
    {
        if (end + 1 >= tokens.Length || !_units.TryGetValue(tokens[end].Word, out var unit))
        {
            return null;
        }

        var word = tokens[end + 1].Word;
        return word == _ago ? new DateMention(at, end + 2, new RelativeDate(unit, -count))
            : word == _later ? new DateMention(at, end + 2, new AnchoredDate(unit, count))
            : word == _earlier ? new DateMention(at, end + 2, new AnchoredDate(unit, -count))
            : null;
    }

    private DateMention? MonthAfter(Token[] tokens, string text, int at)
    {
        if (at < tokens.Length && tokens[at].Is(','))
        {
            at++;
        }

        return at < tokens.Length && tokens[at].Word == _in ? CalendarAt(tokens, text, at + 1) : null;
    }

    private DateMention? YearAt(Token[] tokens, string text, int at) =>
        at > 0 && tokens[at].Kind == TokenKind.Number && PlainDates.Year(tokens[at], text) is { } year && words.LongestEnd(tokens, at - 1, out _) is null && _beforeYears.Contains(tokens[at - 1].Word)
            ? new DateMention(at, at + 1, new WrittenDate(year, null, null, null))
            : null;

    private int? MonthAt(Token[] tokens, int at) =>
        at < tokens.Length && words.LongestEnd(tokens, at, out var word) == at + 1 && word!.Unit == DateUnit.MonthName ? word.Offset : null;

    private static int? Day(Token[] tokens, string text, int at)
    {
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var written = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        if (written.Length > 2 && written[^2..] is "st" or "nd" or "rd" or "th")
        {
            written = written[..^2];
        }

        return written.Length <= 2 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static bool IsDay(int month, int day) => day > 0 && day <= DateTime.DaysInMonth(2024, month);
}
