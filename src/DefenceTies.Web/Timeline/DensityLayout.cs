using System.Globalization;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>Lays the density strip out: bars that stand on the axis, ticks below it, two lines to read heights from.</summary>
public sealed class DensityLayout
{
    /// <summary>The height of the tallest bar, in pixels; the axis lies this far down.</summary>
    public const int Height = 58;

    /// <summary>The height below which nothing is seen, in pixels: the least share is drawn this high.</summary>
    public const double LeastVisible = 2;

    private const double Headroom = 12;
    private const int MostTicks = 12;
    private const double LeastTickGap = 6;

    /// <summary>Lays the strip out.</summary>
    /// <param name="density">The bins.</param>
    /// <param name="from">The first day of the period asked for.</param>
    /// <param name="to">The last day of the period asked for.</param>
    public DensityLayout(Density density, DateOnly? from, DateOnly? to)
    {
        var count = density.Bins.Count;
        var tallest = density.Bins.Select(bin => bin.Certain + bin.Possible).DefaultIfEmpty(0).Max();
        var scale = tallest > 0 ? (Height - Headroom) / tallest : 0;
        Bars = [.. density.Bins.Select((bin, at) => Bar(bin, at, count, scale, density.Unit, from, to))];
        Ticks = [.. TicksOf(density)];
        Lines = [.. LinesOf(tallest).Select(value => (Height - (value * scale), value))];
        Peak = Bars.Where(bar => !bar.IsEmpty).MaxBy(bar => bar.Certain + bar.Possible);
    }

    /// <summary>The bars in order.</summary>
    public IReadOnlyList<DensityBar> Bars { get; }

    /// <summary>The marks on the axis.</summary>
    public IReadOnlyList<DensityTick> Ticks { get; }

    /// <summary>Lines to read heights from: how far down, and the number they stand for.</summary>
    public IReadOnlyList<(double Down, int Value)> Lines { get; }

    /// <summary>The tallest bar; none when all are empty.</summary>
    public DensityBar? Peak { get; }

    /// <summary>Where the period asked for begins and ends on the strip, in percent; none when no bin lies in it.</summary>
    public (double Start, double End)? Range =>
        Bars.Where(bar => bar.IsInside).ToArray() is [var first, ..] inside && inside.Length < Bars.Count
            ? (first.Start, inside[^1].Start + inside[^1].Width)
            : null;

    /// <summary>The first and the last bar in the period asked for; none when no bar lies in it.</summary>
    public (int First, int Last)? Inside
    {
        get
        {
            var first = Bars.TakeWhile(bar => !bar.IsInside).Count();
            return first == Bars.Count ? null : (first, first + Bars.Skip(first).TakeWhile(bar => bar.IsInside).Count() - 1);
        }
    }

    private static DensityBar Bar(DensityBin bin, int at, int count, double scale, DensityUnit unit, DateOnly? from, DateOnly? to)
    {
        var certain = bin.Certain * scale;
        var possible = bin.Possible > 0 ? Math.Max(LeastVisible, bin.Possible * scale) : 0;
        var isInside = (from is null || bin.Last >= from) && (to is null || bin.First <= to);
        return new DensityBar(LabelOf(bin, unit), PeriodOf(bin, unit), 100.0 * at / count, 100.0 / count, bin.Certain, bin.Possible, certain, possible, isInside);
    }

    private static EdtfDate PeriodOf(DensityBin bin, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => EdtfDate.OfDay(bin.First),
        DensityUnit.Month => EdtfDate.OfMonth(bin.First.Year, bin.First.Month),
        DensityUnit.Year => EdtfDate.OfYear(bin.First.Year),
        DensityUnit.Decade => EdtfDate.Interval(EdtfDate.OfYear(bin.First.Year).Members[0].Start!.Value, EdtfDate.OfYear(bin.Last.Year).Members[0].Start!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    private static string LabelOf(DensityBin bin, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => DateWords.OfDay(bin.First),
        DensityUnit.Month => DateWords.OfMonth(bin.First),
        DensityUnit.Year => bin.First.Year.ToString(CultureInfo.InvariantCulture),
        DensityUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{bin.First.Year}–{bin.Last.Year}"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    private static IEnumerable<DensityTick> TicksOf(Density density)
    {
        var step = (density.Bins.Count + MostTicks - 1) / MostTicks;
        if (density.Unit == DensityUnit.Month && density.Bins.Count is > 4 and <= 36)
        {
            step = 3;
        }

        var (year, last) = (0, double.NegativeInfinity);
        for (var at = 0; at < density.Bins.Count; at++)
        {
            var first = density.Bins[at].First;
            var isDue = density.Unit switch
            {
                DensityUnit.Month => step <= 3 ? (first.Month - 1) % step == 0 || at == 0 : first.Month == 1,
                _ => at % step == 0,
            };
            var place = 100.0 * at / density.Bins.Count;
            if (isDue && (place - last >= LeastTickGap || first.Year != year))
            {
                yield return Tick(density.Unit, first, first.Year != year, place);
                (year, last) = (first.Year, place);
            }
        }
    }

    private static DensityTick Tick(DensityUnit unit, DateOnly first, bool isNewYear, double at) => unit switch
    {
        DensityUnit.Month when !isNewYear => new DensityTick(at, DateWords.OfMonth(first)[..3], false),
        DensityUnit.Day when !isNewYear => new DensityTick(at, DateWords.Short(EdtfDate.OfDay(first), first.Year), false),
        DensityUnit.Day => new DensityTick(at, DateWords.OfDay(first), true),
        _ => new DensityTick(at, first.Year.ToString(CultureInfo.InvariantCulture), unit == DensityUnit.Month),
    };

    // Two whole numbers under the tallest bar: enough to read a height, few enough not to be seen.
    private static IEnumerable<int> LinesOf(double tallest)
    {
        var step = Math.Max(1, (int)Math.Floor(tallest / 2));
        return new[] { step, step * 2 }.Where(value => value <= tallest);
    }
}
