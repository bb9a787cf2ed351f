using DefenceTies.Domain.Time;

namespace DefenceTies.Domain.Tests.Time;

public sealed class DateBoundsTests
{
    [Theory]
    [InlineData("2025-10", "2025-10-01", "2025-10-31", true, true)]
    [InlineData("2025-10", "2025-10-01", "2025-10-30", false, true)]
    [InlineData("2025-10", "2025-11-01", null, false, false)]
    [InlineData("2025-10-26", null, "2025-10-26", true, true)]
    [InlineData("[..2025-07-08]", "2025-01-01", "2025-12-31", false, true)]
    [InlineData("[..2025-07-08]", "2025-07-09", null, false, false)]
    [InlineData("[..2025-07-08]", null, "2025-12-31", true, true)]
    public void A_Period_Holds_A_Date_Certainly_Or_Possibly(string date, string? from, string? to, bool certainly, bool possibly)
    {
        var bounds = EdtfDate.Parse(date).Bounds;

        Assert.Equal(certainly, bounds.CertainlyIn(Day(from), Day(to)));
        Assert.Equal(possibly, bounds.PossiblyIn(Day(from), Day(to)));
    }

    [Theory]
    [InlineData("2025-10", "2025-10-26", 0)]
    [InlineData("2025-10-26", "2025-10-28", 2)]
    [InlineData("2025-10-28", "2025-10-26", 2)]
    [InlineData("2025-10-31", "2025-11", 1)]
    [InlineData("[..2025-07-08]", "2025-07-10", 2)]
    public void Days_Apart_Are_Counted_Between_The_Nearest_Possible_Days(string one, string other, int apart) =>
        Assert.Equal(apart, EdtfDate.Parse(one).Bounds.DaysApart(EdtfDate.Parse(other).Bounds));

    [Fact]
    public void An_Unknown_Date_May_Be_In_Any_Period_And_Is_Near_Nothing()
    {
        Assert.True(DateBounds.Unknown.PossiblyIn(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)));
        Assert.False(DateBounds.Unknown.CertainlyIn(new DateOnly(2025, 1, 1), null));
        Assert.False(DateBounds.Unknown.Overlaps(DateBounds.Unknown));
        Assert.Null(DateBounds.Unknown.DaysApart(EdtfDate.Parse("2025").Bounds));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
