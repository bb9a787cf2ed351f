using DefenceTies.Domain.Time;

namespace DefenceTies.Domain.Tests.Time;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2025")]
    [InlineData("2025-10")]
    [InlineData("2025-10-26")]
    [InlineData("2025-21")]
    [InlineData("2022~")]
    [InlineData("2025-11?")]
    [InlineData("2025-11-03%")]
    [InlineData("2025-08-08/2025-08-10")]
    [InlineData("2025-10/2025-11")]
    [InlineData("2025-01-29/..")]
    [InlineData("../2025-01-29")]
    [InlineData("[2025-10-26,2025-10-28]")]
    [InlineData("[2021-09-06..2021-09-08]")]
    [InlineData("[..2025-07-08]")]
    [InlineData("[2024-01,2025-10-26..2025-10-28]")]
    public void A_Date_Is_Written_As_It_Was_Read(string text) =>
        Assert.Equal(text, EdtfDate.Parse(text).Text);

    [Theory]
    [InlineData(" 2025-10 ", "2025-10")]
    [InlineData("2025-01-29/", "2025-01-29/..")]
    [InlineData("[2025-10-28,2025-10-26]", "[2025-10-26,2025-10-28]")]
    [InlineData("[2025-10-28, 2025-10-28]", "[2025-10-28]")]
    public void Spellings_Of_One_Date_Become_One(string text, string canonical) =>
        Assert.Equal(EdtfDate.Parse(canonical), EdtfDate.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-21-01")]
    [InlineData("0000")]
    [InlineData("2025-1-1")]
    [InlineData("20251026")]
    [InlineData("2025/10/26")]
    [InlineData("2025-08-10/2025-08-08")]
    [InlineData("../..")]
    [InlineData("[]")]
    [InlineData("[2025")]
    [InlineData("[2025,]")]
    [InlineData("2025-10-26~~")]
    [InlineData("+2025")]
    public void What_Is_No_Date_Is_Refused(string? text) =>
        Assert.False(EdtfDate.TryParse(text, out _));

    [Theory]
    [InlineData("2025-10-26", "2025-10-26", "2025-10-26", "2025-10-26", "2025-10-26")]
    [InlineData("2025-10", "2025-10-01", "2025-10-31", null, null)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", null, null)]
    [InlineData("2025", "2025-01-01", "2025-12-31", null, null)]
    [InlineData("2025-24", "2025-12-01", "2026-02-28", null, null)]
    [InlineData("2025-08-08/2025-08-10", "2025-08-08", "2025-08-10", "2025-08-08", "2025-08-10")]
    [InlineData("2025-08/2025-10", "2025-08-01", "2025-10-31", "2025-08-31", "2025-10-01")]
    [InlineData("2025-08-08/..", "2025-08-08", null, null, null)]
    [InlineData("[2025-10-26,2025-10-28]", "2025-10-26", "2025-10-28", null, null)]
    [InlineData("[..2025-07-08]", null, "2025-07-08", null, null)]
    [InlineData("2022-03-04~", "2022-03-04", "2022-03-04", "2022-03-04", "2022-03-04")]
    public void Bounds_Hold_Every_Possible_Day_And_The_Core_Only_Certain_Ones(string text, string? earliest, string? latest, string? coreFirst, string? coreLast) =>
        Assert.Equal(new DateBounds(Day(earliest), Day(latest), Day(coreFirst), Day(coreLast)), EdtfDate.Parse(text).Bounds);

    [Theory]
    [InlineData("[2025-10-26,2025-10-28]", "2025-10-26/2025-10-28")]
    [InlineData("[..2025-07-08]", "../2025-07-08")]
    [InlineData("2025-10", "2025-10")]
    [InlineData("2025-08-08/2025-08-10", "2025-08-08/2025-08-10")]
    public void Level_One_Writes_A_Set_As_The_Interval_Of_Its_Bounds(string text, string level1) =>
        Assert.Equal(level1, EdtfDate.Parse(text).Level1Text);

    [Fact]
    public void Sources_That_Disagree_Make_A_Set() =>
        Assert.Equal("[2025-10-26,2025-10-28]", EdtfDate.OneOf([EdtfDate.Parse("2025-10-28"), EdtfDate.Parse("2025-10-26")]).Text);

    [Fact]
    public void Sources_That_Agree_Make_No_Set() =>
        Assert.Equal("2025-10", EdtfDate.OneOf([EdtfDate.Parse("2025-10"), EdtfDate.OfMonth(2025, 10)]).Text);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
