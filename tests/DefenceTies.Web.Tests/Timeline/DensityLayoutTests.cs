using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Tests.Timeline;

public sealed class DensityLayoutTests
{
    private static readonly Density TwoYears = new(
        DensityUnit.Month,
        [.. Enumerable.Range(0, 24).Select(month => new DateOnly(2024, 1, 1).AddMonths(month)).Select(first => new DensityBin(first, first.AddMonths(1).AddDays(-1), first.Month == 7 ? first.Year - 2020 : 0, first.Month == 8 ? 0.01 : 0))],
        3);

    [Fact]
    public void Bars_Fill_The_Strip_Side_By_Side()
    {
        var bars = new DensityLayout(TwoYears, null, null).Bars;

        Assert.Equal(24, bars.Count);
        Assert.Equal(100, bars[^1].Start + bars[^1].Width, 6);
        Assert.Equal(bars[0].Start + bars[0].Width, bars[1].Start, 6);
    }

    [Fact]
    public void Heights_Stand_In_The_Ratio_Of_The_Numbers()
    {
        var bars = new DensityLayout(TwoYears, null, null).Bars;

        Assert.Equal(5.0 / 4, bars[18].CertainHeight / bars[6].CertainHeight, 6);
        Assert.InRange(bars[18].CertainHeight, 1, DensityLayout.Height);
    }

    [Fact]
    public void The_Smallest_Share_Can_Still_Be_Seen() =>
        Assert.Equal(DensityLayout.LeastVisible, new DensityLayout(TwoYears, null, null).Bars[7].PossibleHeight);

    [Fact]
    public void The_Period_Asked_For_Is_Marked_Out()
    {
        var layout = new DensityLayout(TwoYears, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));

        Assert.Equal((50.0, 100.0), layout.Range);
        Assert.Equal((12, 23), layout.Inside);
        Assert.Equal(12, layout.Bars.Count(bar => bar.IsInside));
    }

    [Fact]
    public void Without_A_Period_Nothing_Is_Marked_Out_And_All_Bars_Lie_In_It()
    {
        Assert.Null(new DensityLayout(TwoYears, null, null).Range);
        Assert.Equal((0, 23), new DensityLayout(TwoYears, null, null).Inside);
    }

    [Fact]
    public void A_Period_Beyond_The_Strip_Has_No_Bar() =>
        Assert.Null(new DensityLayout(TwoYears, new DateOnly(1990, 1, 1), new DateOnly(1990, 12, 31)).Inside);

    [Fact]
    public void A_Bar_Stands_For_Its_Own_Period_And_The_Tallest_Is_Known()
    {
        var layout = new DensityLayout(TwoYears, null, null);

        Assert.Equal(EdtfDate.OfMonth(2025, 7), layout.Peak?.Period);
        Assert.Equal("July 2025", layout.Peak?.Label);
    }

    [Fact]
    public void Two_Years_Of_Months_Are_Ticked_By_Quarters_And_Years()
    {
        var ticks = new DensityLayout(TwoYears, null, null).Ticks;

        Assert.Equal(["2024", "Apr", "Jul", "Oct", "2025", "Apr", "Jul", "Oct"], ticks.Select(tick => tick.Label));
        Assert.Equal([0, 4], ticks.Select((tick, at) => (tick, at)).Where(tick => tick.tick.IsStrong).Select(tick => tick.at));
    }

    [Fact]
    public void A_Quarter_That_Follows_The_First_Month_At_Once_Leaves_It_Room()
    {
        var fromJune = TwoYears with { Bins = [.. TwoYears.Bins.Skip(5)] };

        Assert.Equal(["2024", "Oct", "2025", "Apr", "Jul", "Oct"], new DensityLayout(fromJune, null, null).Ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void Decades_Are_Told_By_Their_First_And_Last_Year()
    {
        var bins = new[] { new DensityBin(new DateOnly(1970, 1, 1), new DateOnly(1979, 12, 31), 1, 0), new DensityBin(new DateOnly(1980, 1, 1), new DateOnly(1989, 12, 31), 2, 0) };

        var bar = new DensityLayout(new Density(DensityUnit.Decade, bins, 0), null, null).Bars[1];

        Assert.Equal("1980–1989", bar.Label);
        Assert.Equal("1980/1989", bar.Period.Text);
    }

    [Fact]
    public void A_Register_Without_A_Day_Has_No_Bar()
    {
        var layout = new DensityLayout(new Density(DensityUnit.Month, [], 2), null, null);

        Assert.Empty(layout.Bars);
        Assert.Null(layout.Peak);
    }
}
