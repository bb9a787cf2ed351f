using System.Globalization;
using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Ties;
using DefenceTies.Web.Dates;
using DefenceTies.Web.Ties;

namespace DefenceTies.Web.Tests.Ties;

public sealed class RhythmLayoutTests
{
    private static readonly DayRuler s_year = DayRuler.OfYear(2025);

    [Fact]
    public void Every_Contact_Stands_In_The_Lane_Of_Who_Acts_On_Whom_And_Plans_In_Their_Own()
    {
        var layout = new RhythmLayout(
        [
            Contact(1, "2025-01-10", direction: TieDirection.FromFirst),
            Contact(2, "2025-02-10", direction: TieDirection.FromSecond),
            Contact(3, "2025-03-10"),
            Contact(4, "2025-04-10", status: EventStatus.Planned, direction: TieDirection.FromFirst),
        ], s_year);

        Assert.Equal([RhythmLane.FromFirst, RhythmLane.FromSecond, RhythmLane.Together, RhythmLane.Plans], layout.Marks.Select(mark => mark.Lane));
    }

    [Fact]
    public void A_Month_Is_Drawn_As_Wide_As_It_Is_And_A_Day_As_A_Mark_Alone()
    {
        var layout = new RhythmLayout([Contact(1, "2025-01"), Contact(2, "2025-06-10")], s_year);

        Assert.Equal(TrackForm.Possible, Assert.Single(layout.Marks[0].Shapes).Form);
        Assert.Empty(layout.Marks[1].Shapes);
        Assert.Equal(100.0 * 15.5 / 365, layout.Marks[0].At, 6);
    }

    [Fact]
    public void Half_A_Year_Without_A_Contact_Is_Named_And_Plans_Do_Not_Fill_It()
    {
        var layout = new RhythmLayout([Contact(1, "2025-01-10"), Contact(2, "2025-05-10", status: EventStatus.Planned), Contact(3, "2025-11-10")], s_year);

        Assert.Equal("10 months", Assert.Single(layout.Gaps).Words);
        Assert.Empty(new RhythmLayout([Contact(1, "2025-01-10"), Contact(2, "2025-06-10")], s_year).Gaps);
    }

    [Fact]
    public void An_Agreement_Stands_Until_It_Lapses_And_Two_At_A_Time_Stand_In_Rows()
    {
        var layout = new RhythmLayout(
        [
            Contact(1, "2025-01-01", EventKind.Agreement) with { Agreement = new TieAgreement(AgreementStage.InForce, null) },
            Contact(2, "2025-02-01", EventKind.Agreement) with { Agreement = new TieAgreement(AgreementStage.Lapsed, EdtfDate.Parse("2025-03-31")) },
            Contact(3, "2025-06-01", EventKind.Agreement) with { Agreement = new TieAgreement(AgreementStage.Signed, null) },
        ], s_year);

        Assert.Equal([(1L, 0), (2L, 1), (3L, 1)], layout.Bars.Select(bar => (bar.Contact.Id, bar.Row)));
        Assert.Equal([100, s_year.EndOf(new DateOnly(2025, 3, 31)), 100], layout.Bars.Select(bar => bar.End));
    }

    [Fact]
    public void Of_Very_Many_Agreements_The_Newest_Are_Drawn_And_The_Others_Counted()
    {
        var layout = new RhythmLayout([.. Enumerable.Range(1, 40).Select(at => Contact(at, new DateOnly(2025, 1, 1).AddDays(at).ToString("O", CultureInfo.InvariantCulture), EventKind.Agreement) with { Agreement = new TieAgreement(AgreementStage.InForce, null) })], s_year);

        Assert.Equal(Enumerable.Range(33, 8).Select(id => (long)id), layout.Bars.Select(bar => bar.Contact.Id));
        Assert.Equal((RhythmLayout.MostBars - 1, 32), (layout.Bars.Max(bar => bar.Row), layout.UndrawnAgreements));
    }

    [Fact]
    public void Labels_Stand_Only_Where_They_Have_Room()
    {
        var crowded = new RhythmLayout([.. Enumerable.Range(0, 10).Select(day => Contact(day, $"2025-06-{day + 10}"))], s_year);

        Assert.Single(crowded.Marks, mark => mark.Label is not null);
        Assert.All(new RhythmLayout([.. Enumerable.Range(0, 41).Select(at => Contact(at, "2025-06-10"))], s_year).Marks, mark => Assert.Null(mark.Label));
    }

    [Fact]
    public void Very_Many_Contacts_Are_Counted_And_None_Is_Lost()
    {
        var layout = new RhythmLayout([.. Enumerable.Range(0, 2_000).Select(at => Contact(at, new DateOnly(2000, 1, 1).AddDays(at * 4).ToString("O", CultureInfo.InvariantCulture)))], new DayRuler(new DateOnly(2000, 1, 1), new DateOnly(2021, 12, 31)));

        Assert.Empty(layout.Marks);
        Assert.Equal(2_000, layout.Bins.Sum(bin => bin.Count));
        Assert.InRange(layout.Bins.Count, 20, 100);
    }

    [Fact]
    public void What_Has_No_Date_Is_Counted_And_Not_Drawn()
    {
        var layout = new RhythmLayout([Contact(1, null), Contact(2, "2025-06-10")], s_year);

        Assert.Equal((1, 1), (layout.Undated, layout.Marks.Count));
    }

    [Theory]
    [InlineData("2025-03-01", "2025-12-31", "Mar Apr May Jun Jul Aug Sep Oct Nov Dec")]
    [InlineData("2024-03-01", "2026-06-30", "Jul 2025 Jul 2026")]
    [InlineData("2012-03-01", "2016-06-30", "2013 2014 2015 2016")]
    [InlineData("1971-01-01", "2025-12-31", "1975 1980 1985 1990 1995 2000 2005 2010 2015 2020 2025")]
    public void Lines_Across_Stand_As_Thick_As_They_Can_Be_Read(string first, string last, string labels) =>
        Assert.Equal(labels, string.Join(' ', RhythmTick.Of(new DayRuler(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture))).Select(tick => tick.Label)));

    private static TieContact Contact(
        long id, string? date, EventKind kind = EventKind.Visit, EventStatus status = EventStatus.Occurred, TieDirection direction = TieDirection.Together) =>
        new(id, kind, status, "An event with a title", date is null ? null : EdtfDate.Parse(date), false, direction, null, null, null, null);
}
