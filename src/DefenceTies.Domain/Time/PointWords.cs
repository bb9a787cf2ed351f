using System.Globalization;

namespace DefenceTies.Domain.Time;

/// <summary>Words for points of time, one alone or several that share a month or a year.</summary>
/// <param name="Months">The names of the months, from January.</param>
/// <param name="KnownYear">A year that need not be told; none when every year must.</param>
internal sealed record PointWords(IReadOnlyList<string> Months, int? KnownYear)
{
    private const int FirstSeason = 21;
    private const int Winter = 24;

    /// <summary>The point as an adverb: "23 Nov", "in Nov", "in 2025", "about 23 Nov".</summary>
    internal string When(EdtfPoint point) =>
        point.Day is null && point.Qualifier == EdtfQualifier.None ? $"in {Name(point)}" : Name(point);

    /// <summary>The point as a name: "23 Nov", "Nov", "2025", "about Nov".</summary>
    internal string Name(EdtfPoint point) => Name(point, month: true, year: true);

    /// <summary>From one point to another: "27–29 Apr", "28 Apr – 2 May", "Oct – Nov", "2021–2023".</summary>
    internal string Span(EdtfPoint start, EdtfPoint end)
    {
        var sameMonth = ShareMonth([start, end]);
        var dash = sameMonth || (start.Month is null && end.Month is null) ? "–" : " – ";
        return $"{Name(start, !sameMonth, !ShareYear([start, end]))}{dash}{Name(end)}";
    }

    /// <summary>Several points, month and year told once where they share them: "26 or 28 Oct".</summary>
    internal string List(IReadOnlyList<EdtfPoint> points, string joint)
    {
        var (sameMonth, sameYear) = (ShareMonth(points), ShareYear(points));
        return Listed([.. points.SkipLast(1).Select(point => Name(point, !sameMonth, !sameYear)), Name(points[^1])], joint);
    }

    /// <summary>Words in a row: "a, b or c".</summary>
    internal static string Listed(IReadOnlyList<string> words, string joint) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} {joint} {words[^1]}";

    private static bool ShareMonth(IReadOnlyList<EdtfPoint> points) =>
        ShareYear(points) && points.All(point => point.Day is not null && point.Month == points[0].Month);

    private static bool ShareYear(IReadOnlyList<EdtfPoint> points) =>
        points.All(point => point.Month is not null and not Winter && point.Year == points[0].Year);

    private string Name(EdtfPoint point, bool month, bool year)
    {
        var parts = new List<string>(4);
        if (About(point.Qualifier) is { } about)
        {
            parts.Add(about);
        }

        if (point.Day is { } day)
        {
            parts.Add(day.ToString(CultureInfo.InvariantCulture));
        }

        if (point.Month is { } number && month)
        {
            parts.Add(point.IsSeason ? MonthNames.Seasons[number - FirstSeason] : Months[number - 1]);
        }

        if (point.Month is null || point.Month == Winter || (year && point.Year != KnownYear))
        {
            parts.Add(Year(point));
        }

        return string.Join(' ', parts);
    }

    // A winter belongs to two years; naming one of them would put January into the wrong one.
    private static string Year(EdtfPoint point) => point.Month == Winter
        ? string.Create(CultureInfo.InvariantCulture, $"{point.Year}–{(point.Year + 1) % 100:00}")
        : point.Year.ToString(CultureInfo.InvariantCulture);

    private static string? About(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.None => null,
        EdtfQualifier.Approximate => "about",
        EdtfQualifier.Uncertain => "perhaps",
        EdtfQualifier.ApproximateAndUncertain => "perhaps about",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
    };
}
