using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Tests.Timeline;

public sealed class StripStretchTests
{
    [Fact]
    public void Without_A_Zoom_The_Strip_Is_Left_To_Itself() =>
        Assert.Null(StripStretch.Of(Asked("2025", "2025")));

    [Theory]
    [InlineData("month", "2025", "2025", "2024-07-01", "2026-06-30")]
    [InlineData("month", "2025-03-10", "2025-03-20", "2024-09-01", "2025-09-30")]
    [InlineData("day", "2025-03-10", "2025-03-20", "2025-02-23", "2025-04-04")]
    [InlineData("day", "2025", "2025", "2024-07-03", "2026-07-01")]
    [InlineData("month", "2025", null, "2024-07-01", null)]
    [InlineData("year", "2025", "2025", null, null)]
    [InlineData("month", "2026", "2025", null, null)]
    [InlineData("month", "0001", "9999", "0001-01-01", "9999-12-31")]
    [InlineData("day", "0001-01-03", "9999-12-30", "0001-01-01", "9999-12-31")]
    public void By_Months_And_Days_It_Shows_The_Period_With_Something_On_Either_Side(string zoom, string from, string? to, string? first, string? last)
    {
        var stretch = StripStretch.Of(Asked(from, to) with { Zoom = Domain.Text.Words.TryRead<DensityUnit>(zoom, out var unit) ? unit : null });

        Assert.Equal(Day(first), stretch?.First);
        Assert.Equal(Day(last), stretch?.Last);
    }

    [Fact]
    public void Days_Are_Offered_Where_They_Fit_And_Nothing_Is_Nearer_Than_They()
    {
        var far = Strip(DensityUnit.Month, new DateOnly(1990, 1, 1), new DateOnly(2025, 12, 31));

        Assert.Null(StripStretch.Nearer(TimelineFilter.All, far));
        Assert.Equal(DensityUnit.Day, StripStretch.Nearer(Asked("2025", "2025"), far)?.Zoom);
        Assert.Equal(DensityUnit.Year, StripStretch.Farther(TimelineFilter.All, far)?.Zoom);
        Assert.Null(StripStretch.Nearer(Asked("2025", "2025"), far with { Unit = DensityUnit.Day }));
        Assert.Null(StripStretch.Farther(TimelineFilter.All, far with { Unit = DensityUnit.Decade }));
    }

    [Fact]
    public void What_It_Shows_Is_Said_In_Words() =>
        Assert.Equal("2024–2025 by month", StripStretch.InWords(Strip(DensityUnit.Month, new DateOnly(2024, 1, 1), new DateOnly(2025, 12, 31))));

    private static Density Strip(DensityUnit unit, DateOnly first, DateOnly last) =>
        new(unit, [new DensityBin(first, first, 1, 0), new DensityBin(last, last, 1, 0)], 0);

    private static TimelineFilter Asked(string from, string? to) =>
        TimelineFilter.All with { From = EdtfDate.Parse(from), To = to is null ? null : EdtfDate.Parse(to) };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
