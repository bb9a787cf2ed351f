using System.Globalization;
using DefenceTies.Domain.Time;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Ties;

/// <summary>A line across a drawing of contacts over time.</summary>
/// <param name="At">Where, in percent of the drawing.</param>
/// <param name="Label">What stands at it; none where there is no room.</param>
/// <param name="IsYear">Whether a year begins there.</param>
public sealed record RhythmTick(double At, string? Label, bool IsYear)
{
    private const int MostMonths = 14;
    private const int MostQuarters = 40;
    private const int MostYears = 20;
    private static readonly int[] s_steps = [5, 10, 25, 50, 100];

    /// <summary>The lines of a ruler: by month, by half year, by year, or by several years, as they fit.</summary>
    /// <param name="ruler">The days that are drawn.</param>
    /// <param name="isSmall">Whether the drawing is a quarter as wide.</param>
    public static IReadOnlyList<RhythmTick> Of(DayRuler ruler, bool isSmall = false)
    {
        var months = ((ruler.Last.Year - ruler.First.Year) * 12) + ruler.Last.Month - ruler.First.Month + 1;
        var size = isSmall ? 4 : 1;
        var step = months * size <= MostMonths ? 1
            : months * size <= MostQuarters ? 6
            : months * size <= MostYears * 12 ? 12
            : 12 * (Array.Find(s_steps, years => months * size <= MostYears * years * 12) is var years and > 0 ? years : s_steps[^1]);
        return
        [
            .. Enumerable.Range(0, months)
                .Select(month => new DateOnly(ruler.First.Year, ruler.First.Month, 1).AddMonths(month))
                .Where(day => IsOn(day, step))
                .Select(day => new RhythmTick(ruler.StartOf(day), LabelOf(day), day.Month == 1)),
        ];
    }

    private static bool IsOn(DateOnly day, int months) => months < 12 ? (day.Month - 1) % months == 0 : day.Month == 1 && day.Year % (months / 12) == 0;

    private static string LabelOf(DateOnly day) =>
        day.Month == 1 ? day.Year.ToString(CultureInfo.InvariantCulture) : DateWords.OfMonth(day)[..3];
}
