using System.Globalization;

namespace DefenceTies.Domain.Time;

/// <summary>A year, a season, a month or a day, as EDTF writes it (<c>2025</c>, <c>2025-21</c>, <c>2025-10</c>, <c>2025-10-26</c>).</summary>
/// <remarks>Seasons are those of the northern hemisphere, 21 spring from March to 24 winter from December.</remarks>
public readonly record struct EdtfPoint
{
    private const int FirstSeason = 21;
    private const int LastSeason = 24;

    private EdtfPoint(int year, int? month, int? day, EdtfQualifier qualifier) =>
        (Year, Month, Day, Qualifier) = (year, month, day, qualifier);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or the season, 21 to 24; none for a whole year.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; none for anything longer.</summary>
    public int? Day { get; }

    /// <summary>What is said of its certainty.</summary>
    public EdtfQualifier Qualifier { get; }

    /// <summary>Whether <see cref="Month"/> is a season.</summary>
    public bool IsSeason => Month >= FirstSeason;

    /// <summary>The first day it may mean.</summary>
    public DateOnly First => new(Year, IsSeason ? (Month!.Value - 20) * 3 : Month ?? 1, Day ?? 1);

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last =>
        Day is not null ? First
        : Month is null ? new DateOnly(Year, 12, 31)
        : !IsSeason ? EndOfMonth(Year, Month.Value)
        : Month < LastSeason ? EndOfMonth(Year, (Month.Value - 20) * 3 + 2)
        : Year < DateOnly.MaxValue.Year ? EndOfMonth(Year + 1, 2) : DateOnly.MaxValue;

    /// <summary>Makes a point when there is such a day, month or season.</summary>
    public static bool TryCreate(int year, int? month, int? day, EdtfQualifier qualifier, out EdtfPoint point)
    {
        var legal = year is >= 1 and <= 9999
            && (day is null || month is not null)
            && (month is null or (>= 1 and <= 12) || (month is >= FirstSeason and <= LastSeason && day is null))
            && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
        point = legal ? new EdtfPoint(year, month, day, qualifier) : default;
        return legal;
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        var qualifier = text is [.., var last] ? QualifierOf(last) : EdtfQualifier.None;
        if (qualifier != EdtfQualifier.None)
        {
            text = text[..^1];
        }

        point = default;
        return text.Length is 4 or 7 or 10
            && TryNumber(text[..4], out var year)
            && TryPart(text, 4, out var month)
            && TryPart(text, 7, out var day)
            && TryCreate(year, month, day, qualifier, out point);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Part(Month)}{Part(Day)}{Mark(Qualifier)}");

    internal static string Mark(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.None => "",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.ApproximateAndUncertain => "%",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
    };

    private static EdtfQualifier QualifierOf(char mark) => mark switch
    {
        '~' => EdtfQualifier.Approximate,
        '?' => EdtfQualifier.Uncertain,
        '%' => EdtfQualifier.ApproximateAndUncertain,
        _ => EdtfQualifier.None,
    };

    private static string Part(int? number) => number is { } n ? string.Create(CultureInfo.InvariantCulture, $"-{n:00}") : "";

    private static bool TryPart(ReadOnlySpan<char> text, int at, out int? number)
    {
        number = null;
        if (text.Length <= at)
        {
            return true;
        }

        if (text[at] != '-' || !TryNumber(text.Slice(at + 1, 2), out var read))
        {
            return false;
        }

        number = read;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
