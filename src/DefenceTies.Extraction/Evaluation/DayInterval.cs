using System.Globalization;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>The days that a date covers, as the scorer counts them.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct DayInterval(DateOnly First, DateOnly Last)
{
    /// <summary>Two reports of one event may differ by this many days.</summary>
    private const int Slack = 2;

    /// <summary>Reads EDTF of level 0 or 1; anything else is no interval. An open end is left out, as in the reference scorer.</summary>
    internal static DayInterval? Of(string? edtf)
    {
        var parts = (edtf ?? "").Split('/').Where(part => part is not "" and not "..").ToArray();
        var days = parts.Select(DaysOf).ToArray();
        return days.Length == 0 || days.Any(day => day is null) ? null : new DayInterval(days[0]!.Value.First, days[^1]!.Value.Last);
    }

    /// <summary>Whether both may be the same event's.</summary>
    internal bool IsNear(DayInterval other) =>
        First.DayNumber - Slack <= other.Last.DayNumber && other.First.DayNumber - Slack <= Last.DayNumber;

    private static DayInterval? DaysOf(string part)
    {
        var text = part.Trim().AsSpan();
        if (text is [.., '~' or '?' or '%'])
        {
            text = text[..^1];
        }

        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-')
            || !Number(text[..4], out var year) || year == 0)
        {
            return null;
        }

        var month = 0;
        var day = 0;
        return (text.Length > 4 && !Number(text[5..7], out month)) || (text.Length > 7 && !Number(text[8..10], out day))
            ? null
            : text.Length switch
            {
                4 => new DayInterval(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
                7 => MonthOrSeason(year, month),
                _ => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                    ? new DayInterval(new DateOnly(year, month, day), new DateOnly(year, month, day))
                    : null,
            };
    }

    private static DayInterval? MonthOrSeason(int year, int month) => month switch
    {
        >= 1 and <= 12 => new DayInterval(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
        >= 21 and <= 24 when year < 9999 => new DayInterval(
            new DateOnly(year, (month - 20) * 3, 1),
            new DateOnly(month == 24 ? year + 1 : year, ((month - 20) * 3 % 12) + 2, 28)),
        _ => null,
    };

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
