using DefenceTies.Web.Dates;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Tests.Timeline;

public sealed class TimelineGroupsTests
{
    [Fact]
    public void Events_Of_One_Month_Stand_Under_One_Heading()
    {
        var groups = TimelineGroups.Of([Sample.Visit(1, "2025-10-28"), Sample.Visit(2, "2025-10"), Sample.Visit(3, "2025-09-30")]);

        Assert.Equal(["October 2025", "September 2025"], groups.Select(group => group.Heading));
        Assert.Equal([1L, 2L], groups[0].Rows.Select(row => row.Id));
        Assert.Equal(DayRuler.OfMonth(new DateOnly(2025, 10, 1)), groups[0].Ruler);
    }

    [Fact]
    public void A_Date_Over_Two_Months_Stands_Under_The_First()
    {
        var group = Assert.Single(TimelineGroups.Of([Sample.Visit(1, "2025-10/2025-11"), Sample.Visit(2, "[2025-10-30,2025-11-02]")]));

        Assert.Equal("October 2025", group.Heading);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025/2026")]
    [InlineData("[2025,2026]")]
    public void A_Date_Without_A_Month_Stands_Under_Its_Year_And_Not_Under_January(string date)
    {
        var groups = TimelineGroups.Of([Sample.Visit(1, "2025-01-15"), Sample.Visit(2, date)]);

        Assert.Equal(["January 2025", "2025"], groups.Select(group => group.Heading));
        Assert.Equal("month not told", groups[1].Note);
        Assert.Equal(DayRuler.OfYear(2025), groups[1].Ruler);
    }

    [Fact]
    public void What_Nothing_Bounds_In_The_Past_Has_No_Date()
    {
        var group = Assert.Single(TimelineGroups.Of([Sample.Visit(1, "[..2025-07-08]"), Sample.Visit(2, null)]));

        Assert.Equal("No date", group.Heading);
        Assert.Equal(DayRuler.OfYear(2025), group.Ruler);
    }

    [Fact]
    public void Events_Without_Any_Day_Are_Not_Drawn() =>
        Assert.Null(Assert.Single(TimelineGroups.Of([Sample.Visit(1, null)])).Ruler);

    [Fact]
    public void Undated_Events_Of_Several_Years_Share_No_Ruler() =>
        Assert.Null(Assert.Single(TimelineGroups.Of([Sample.Visit(1, "[..2025-07-08]"), Sample.Visit(2, "[..2021-07-08]")])).Ruler);

    [Fact]
    public void Undated_Events_Are_Drawn_On_The_Year_That_Is_Asked_For() =>
        Assert.Equal(DayRuler.OfYear(2024), Assert.Single(TimelineGroups.Of([Sample.Visit(1, "[..2025-07-08]")], 2024)).Ruler);

    [Fact]
    public void The_Order_Of_The_List_Is_Kept_Even_Where_It_Returns_To_A_Month()
    {
        var groups = TimelineGroups.Of([Sample.Visit(1, "2025-10-28"), Sample.Visit(2, "2025-09-30"), Sample.Visit(3, "2025-10-01")]);

        Assert.Equal([1L, 2L, 3L], groups.SelectMany(group => group.Rows).Select(row => row.Id));
        Assert.Equal(3, groups.Count);
    }
}
