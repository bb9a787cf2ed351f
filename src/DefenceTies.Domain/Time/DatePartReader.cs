namespace DefenceTies.Domain.Time;

/// <summary>Reads one point of a typed date: "26 Oct 2025", "October 26, 2025", "26/10/2025", "winter 2025-26", "10".</summary>
internal sealed class DatePartReader(IReadOnlyList<DateToken> tokens)
{
    private const int FirstSeason = 21;
    private static readonly HashSet<string> s_about = new(StringComparer.Ordinal) { "about", "around", "circa", "c", "ca", "approximately", "approx", "roughly", "~" };
    private static readonly HashSet<string> s_perhaps = new(StringComparer.Ordinal) { "perhaps", "possibly", "probably", "maybe" };
    private static readonly HashSet<string> s_silent = new(StringComparer.Ordinal) { "on", "in", "during", "the", "of", "." };

    private int _at;

    /// <summary>What was wrong with the last part that could not be read.</summary>
    internal string? Problem { get; private set; }

    internal DatePart? Read(ref int at)
    {
        (_at, Problem) = (at, null);
        var part = new DatePart { Qualifier = Qualifier() };
        part = Weekday() is { } weekday ? part with { Weekday = weekday } : part;
        SkipSilent();
        var read = Numeric(part) ?? (Problem is null ? Worded(part) : null);
        if (read is not null && Is(_at, "?"))
        {
            _at++;
            read = read with { Qualifier = With(read.Qualifier, EdtfQualifier.Uncertain) };
        }
        else if (read is not null && Is(_at, "~"))
        {
            _at++;
            read = read with { Qualifier = With(read.Qualifier, EdtfQualifier.Approximate) };
        }

        at = _at;
        return read;
    }

    private EdtfQualifier Qualifier()
    {
        var qualifier = EdtfQualifier.None;
        for (; _at < tokens.Count; _at++)
        {
            var word = tokens[_at].Word;
            if (s_about.Contains(word))
            {
                qualifier = With(qualifier, EdtfQualifier.Approximate);
            }
            else if (s_perhaps.Contains(word))
            {
                qualifier = With(qualifier, EdtfQualifier.Uncertain);
            }
            else if (!s_silent.Contains(word))
            {
                break;
            }
        }

        return qualifier;
    }

    private DayOfWeek? Weekday()
    {
        if (_at >= tokens.Count || tokens[_at].Word.Length < 3)
        {
            return null;
        }

        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (day.ToString().StartsWith(tokens[_at].Word, StringComparison.OrdinalIgnoreCase))
            {
                _at++;
                while (Is(_at, ",") || Is(_at, "."))
                {
                    _at++;
                }

                return day;
            }
        }

        return null;
    }

    // 2025-10-26, 2025-10, 26/10/2025, 10/2025; of 8-10 Aug the dash joins two parts.
    private DatePart? Numeric(DatePart part)
    {
        if (!IsNumber(_at) || !IsSeparator(_at + 1) || !IsCloseNumber(_at + 2))
        {
            return null;
        }

        var (first, second) = (tokens[_at], tokens[_at + 2]);
        var hasThird = tokens.Count > _at + 4 && tokens[_at + 3].Word == tokens[_at + 1].Word && tokens[_at + 3].IsClose && IsCloseNumber(_at + 4);
        var third = hasThird ? tokens[_at + 4] : default;
        if (first.IsYear && second.IsShort)
        {
            _at += hasThird && third.IsShort ? 5 : 3;
            return part with { Year = first.Number, Month = second.Number, Day = hasThird && third.IsShort ? third.Number : null };
        }

        if (hasThird && first.IsShort && second.IsShort && third.IsYear)
        {
            return DayFirst(part, first.Number, second.Number, third.Number);
        }

        if (hasThird && first.IsShort && second.IsShort && third.IsShort)
        {
            Problem = "Say the year in four figures, as in 26 Oct 2025.";
            return null;
        }

        if (first.IsShort && second.IsYear)
        {
            _at += 3;
            return part with { Month = first.Number, Year = second.Number };
        }

        return null;
    }

    private DatePart? DayFirst(DatePart part, int first, int second, int year)
    {
        if (first <= 12 && second <= 12 && first != second)
        {
            Problem = $"This may be {first} {Name(second)} or {second} {Name(first)}. Write the month as a word, or {year:0000}-{second:00}-{first:00} for {first} {Name(second)}.";
            return null;
        }

        _at += 5;
        return first > 12 ? part with { Day = first, Month = second, Year = year } : part with { Day = second, Month = first, Year = year };
    }

    private static string Name(int month) => month is >= 1 and <= 12 ? MonthNames.Long[month - 1] : $"month {month}";

    private DatePart? Worded(DatePart part)
    {
        for (var isFirst = true; _at < tokens.Count; isFirst = false)
        {
            SkipSilent();
            var comma = !isFirst && Is(_at, ",") ? 1 : 0;
            var at = _at + comma;
            if (at >= tokens.Count)
            {
                break;
            }

            if (IsMonth(tokens[at].Word, out var month) && part.Month is null && comma == 0)
            {
                part = part with { Month = month };
            }
            else if (tokens[at].IsYear && part.Year is null)
            {
                part = part with { Year = tokens[at].Number };
                _at = at + 1;
                SkipSecondYear(part);
                break;
            }
            else if (tokens[at].IsShort && part.Day is null && comma == 0)
            {
                part = part with { Day = tokens[at].Number };
            }
            else
            {
                break;
            }

            _at = at + 1;
        }

        return part.Day is null && part.Month is null && part.Year is null ? null : part;
    }

    // "Winter 2025-26" is one season.
    private void SkipSecondYear(DatePart part)
    {
        if (part.Month == FirstSeason + 3 && (Is(_at, "-") || Is(_at, "/")) && IsNumber(_at + 1) && (tokens[_at + 1].Number % 100) == ((part.Year + 1) % 100))
        {
            _at += 2;
        }
    }

    private static bool IsMonth(string word, out int month)
    {
        month = word is "sept" ? 9 : word.Length < 3 ? 0 : 1 + MonthNames.Long.ToList().FindIndex(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (month == 0 && (word is "fall" || MonthNames.Seasons.Contains(word)))
        {
            month = FirstSeason + (word is "fall" ? 2 : MonthNames.Seasons.ToList().IndexOf(word));
        }

        return month > 0;
    }

    private static EdtfQualifier With(EdtfQualifier one, EdtfQualifier other) =>
        one == EdtfQualifier.None || one == other ? other : EdtfQualifier.ApproximateAndUncertain;

    private void SkipSilent()
    {
        while (_at < tokens.Count && s_silent.Contains(tokens[_at].Word))
        {
            _at++;
        }
    }

    private bool Is(int at, string word) => at < tokens.Count && tokens[at].Word == word;

    private bool IsNumber(int at) => at < tokens.Count && tokens[at].IsNumber;

    private bool IsCloseNumber(int at) => IsNumber(at) && tokens[at].IsClose;

    private bool IsSeparator(int at) => (Is(at, "-") || Is(at, "/") || Is(at, ".")) && tokens[at].IsClose;
}
