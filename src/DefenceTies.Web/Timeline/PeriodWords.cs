using DefenceTies.Domain.Time;

namespace DefenceTies.Web.Timeline;

/// <summary>Tells a period in words: "2025", "Jan – Mar 2025", "23 Nov 2025", "from 2024", "until Jun 2025".</summary>
public static class PeriodWords
{
    private const string In = "in ";

    /// <summary>The words; none when neither bound is set.</summary>
    /// <param name="from">The lower bound; its first day counts.</param>
    /// <param name="to">The upper bound; its last day counts.</param>
    public static string? Of(EdtfDate? from, EdtfDate? to) => (from?.Bounds.Earliest, to?.Bounds.Latest) switch
    {
        ({ } first, { } last) when last >= first => Name(Widest(first, last)),
        ({ } first, { } last) => $"{DateWords.OfDay(first)} – {DateWords.OfDay(last)}",
        ({ }, null) => $"from {Name(from!)}",
        (null, { }) => $"until {Name(to!)}",
        _ => null,
    };

    /// <summary>The words after "possibly": "in 2025", "from 2024".</summary>
    public static string? AsAdverb(EdtfDate? from, EdtfDate? to) =>
        Of(from, to) is { } words ? (from is null || to is null ? words : $"in {words}") : null;

    // The bounds in as few words as they allow: whole years as years, whole months as months.
    private static EdtfDate Widest(DateOnly first, DateOnly last) => (IsMonthStart(first) && IsMonthEnd(last)) switch
    {
        true when first.Month == 1 && last.Month == 12 => EdtfDate.Interval(EdtfDate.OfYear(first.Year).Members[0].Start!.Value, EdtfDate.OfYear(last.Year).Members[0].Start!.Value),
        true => EdtfDate.Interval(EdtfDate.OfMonth(first.Year, first.Month).Members[0].Start!.Value, EdtfDate.OfMonth(last.Year, last.Month).Members[0].Start!.Value),
        false => EdtfDate.Interval(first, last),
    };

    private static bool IsMonthStart(DateOnly day) => day.Day == 1;

    private static bool IsMonthEnd(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    private static string Name(EdtfDate date) =>
        DateWords.Short(date) is var words && words.StartsWith(In, StringComparison.Ordinal) ? words[In.Length..] : words;
}
