using DefenceTies.Domain.Time;
using DefenceTies.Register.Officials;
using DefenceTies.Web.Officials;

namespace DefenceTies.Web.Tests.Officials;

public sealed class OfficialPathLayoutTests
{
    [Fact]
    public void An_Event_Stands_In_The_Lane_Of_What_The_Official_Did_At_It()
    {
        var visit = Sample.Visit();

        Assert.Equal(OfficialLane.Made, Assert.Single(new OfficialPathLayout([], [visit], 1).Marks).Lane);
        Assert.Equal(OfficialLane.Received, Assert.Single(new OfficialPathLayout([], [visit], 2).Marks).Lane);
        Assert.Equal(OfficialLane.Other, Assert.Single(new OfficialPathLayout([], [visit], 3).Marks).Lane);
    }

    [Fact]
    public void What_Has_No_Date_Is_Counted_And_Not_Drawn()
    {
        var layout = new OfficialPathLayout([], [Sample.Visit(), Sample.Visit(2, null)], 1);

        Assert.Single(layout.Marks);
        Assert.Equal(1, layout.Undated);
    }

    [Fact]
    public void Whole_Years_Are_Drawn_From_The_First_Post_Or_Event_To_The_Last()
    {
        var layout = new OfficialPathLayout([Seen("2021-05", "2022-03-04")], [Sample.Visit(1, "2024-10-26")], 1);

        Assert.Equal(new DateOnly(2021, 1, 1), layout.Ruler.First);
        Assert.Equal(new DateOnly(2024, 12, 31), layout.Ruler.Last);
        var post = Assert.Single(layout.Posts);
        Assert.Equal(layout.Ruler.StartOf(new DateOnly(2021, 5, 1)), post.Start, 6);
        Assert.Equal(layout.Ruler.EndOf(new DateOnly(2022, 3, 4)), post.End, 6);
    }

    [Fact]
    public void A_Post_Still_Held_Goes_On_To_The_End_And_One_Seen_Once_Is_A_Day()
    {
        var layout = new OfficialPathLayout([Seen(null, null) with { Held = EdtfDate.Parse("2022/..") }, Seen("2020-01-01", null)], [Sample.Visit(1, "2024-10-26")], 1);

        Assert.Equal(100, layout.Posts[0].End, 6);
        Assert.Equal(100.0 / layout.Ruler.Days, layout.Posts[1].End - layout.Posts[1].Start, 6);
    }

    [Fact]
    public void With_Nothing_Dated_There_Is_Nothing_To_Draw()
    {
        var layout = new OfficialPathLayout([Seen(null, null)], [Sample.Visit(1, null)], 1);

        Assert.Empty(layout.Marks);
        Assert.Empty(layout.Posts);
    }

    private static OfficialTenure Seen(string? first, string? last) =>
        new("Chief of staff", null, first is null ? null : EdtfDate.Parse(first), last is null ? null : EdtfDate.Parse(last));
}
