using DefenceTies.Domain.Time;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Tests.Dates;

public sealed class DateTrackGeometryTests
{
    private static readonly DayRuler October = DayRuler.OfMonth(new DateOnly(2025, 10, 1));

    [Fact]
    public void A_Day_Is_Solid_And_A_Day_Wide()
    {
        var shape = Assert.Single(Draw("2025-10-23"));

        Assert.Equal(TrackForm.Certain, shape.Form);
        Assert.Equal(100.0 * 22 / 31, shape.Start, 6);
        Assert.Equal(100.0 / 31, shape.Width, 6);
    }

    [Fact]
    public void A_Stay_Is_Solid_Over_All_Its_Days() =>
        Assert.Equal(5 * 100.0 / 31, Assert.Single(Draw("2025-10-08/2025-10-12")).Width, 6);

    [Fact]
    public void A_Month_Is_Possible_From_End_To_End() =>
        Assert.Equal([new TrackShape(TrackForm.Possible, 0, 100)], Draw("2025-10"));

    [Fact]
    public void A_Certain_Core_Is_Drawn_Over_Its_Possible_Ends()
    {
        var shapes = Draw("2025-10/2025-10-20");

        Assert.Equal([TrackForm.Possible], shapes.Select(shape => shape.Form));
        Assert.Equal([TrackForm.Possible, TrackForm.Certain, TrackForm.After], Draw("2025-10/2025-11").Select(shape => shape.Form));
    }

    [Fact]
    public void Dates_Of_Sources_That_Disagree_Are_Outlined_And_Joined()
    {
        var shapes = Draw("[2025-10-26,2025-10-28]", isDisputed: true);

        Assert.Equal([TrackForm.Disagreement, TrackForm.Either, TrackForm.Either], shapes.Select(shape => shape.Form));
        Assert.Equal((shapes[1].Start, shapes[2].End), (shapes[0].Start, shapes[0].End));
    }

    [Fact]
    public void One_Source_That_Names_Two_Days_Disagrees_With_Nobody() =>
        Assert.DoesNotContain(Draw("[2025-10-26,2025-10-28]"), shape => shape.Form == TrackForm.Disagreement);

    [Fact]
    public void A_Latest_Day_Alone_Is_Dotted_Up_To_A_Stop()
    {
        var shapes = Draw("[..2025-10-20]");

        Assert.Equal([TrackForm.UpTo, TrackForm.Stop], shapes.Select(shape => shape.Form));
        Assert.Equal(100.0 * 20 / 31, shapes[0].End, 6);
    }

    [Theory]
    [InlineData("[..2025-09-20]", TrackForm.Before)]
    [InlineData("[..2025-11-20]", TrackForm.After)]
    [InlineData("2025-09-20/2025-10-02", TrackForm.Before)]
    [InlineData("2025-10-30/2025-11-02", TrackForm.After)]
    [InlineData("2025-10-30/..", TrackForm.After)]
    public void What_Lies_Beyond_The_Ruler_Is_Pointed_To(string date, TrackForm form) =>
        Assert.Contains(Draw(date), shape => shape.Form == form);

    [Fact]
    public void What_Is_Unknown_Is_Not_Drawn() =>
        Assert.Empty(DateTrackGeometry.Of(null, October, false));

    [Fact]
    public void Nothing_Is_Drawn_Outside_The_Ruler() =>
        Assert.All(Draw("2025-09-20/2025-11-02"), shape => Assert.True(shape.Start >= 0 && shape.End <= 100));

    [Fact]
    public void A_Month_Is_Labelled_By_Weeks_And_A_Year_By_Initials()
    {
        Assert.Equal(["1", "8", "15", "22", "29"], October.Labels().Select(label => label.Label));
        Assert.Equal("JFMAMJJASOND", string.Concat(DayRuler.OfYear(2025).Labels().Select(label => label.Label)));
    }

    private static IReadOnlyList<TrackShape> Draw(string date, bool isDisputed = false) =>
        DateTrackGeometry.Of(EdtfDate.Parse(date), October, isDisputed);
}
