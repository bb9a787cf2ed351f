using System.Globalization;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>Days and dates of mixed precision; the later a year, the more is told of it.</summary>
internal static class MadeDates
{
    private static readonly DateOnly s_first = new(1991, 1, 1);
    private static readonly DateOnly s_last = new(2026, 6, 30);

    internal static DateOnly Published(Random random) =>
        s_first.AddDays((int)(Math.Pow(random.NextDouble(), 0.45) * (s_last.DayNumber - s_first.DayNumber)));

    /// <summary>The date of an event that an article of that day tells of; none when it does not say.</summary>
    internal static EdtfDate? Of(Random random, DateOnly published, EventStatus status)
    {
        var day = status is EventStatus.Planned or EventStatus.Proposed ? published.AddDays(random.Next(5, 200)) : published.AddDays(-Recently(random));
        return random.Next(100) switch
        {
            < 55 => EdtfDate.OfDay(day),
            < 67 => Edtf($"{Day(day)}/{Day(day.AddDays(random.Next(1, 6)))}"),
            < 82 => EdtfDate.OfMonth(day.Year, day.Month),
            < 89 => EdtfDate.OfYear(day.Year),
            < 92 => Edtf($"[{Day(day)}..{Day(day.AddDays(random.Next(1, 5)))}]"),
            < 96 => Edtf($"[..{Day(published)}]"),
            _ => null,
        };
    }

    private static int Recently(Random random) => random.Next(10) switch { < 7 => random.Next(0, 6), < 9 => random.Next(0, 60), _ => random.Next(0, 2_000) };

    private static EdtfDate Edtf(string text) => EdtfDate.Parse(text);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
