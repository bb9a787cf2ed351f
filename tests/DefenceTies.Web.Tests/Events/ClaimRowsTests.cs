using DefenceTies.Domain.Articles;
using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using DefenceTies.Web.Events;

namespace DefenceTies.Web.Tests.Events;

public sealed class ClaimRowsTests
{
    [Fact]
    public void Every_Report_Has_Its_Own_Column()
    {
        var page = Sample.Page(
            Sample.Visit(),
            Sample.Report(1, Sample.Article(1), [], Sample.Claim(ClaimField.Date, "2025-10-26")),
            Sample.Report(2, Sample.Article(2), [], Sample.Claim(ClaimField.City, "Dhaka")));

        var rows = ClaimRows.Of(page);

        Assert.Equal([1, 0], Row(rows, "Date").BySource.Select(claims => claims.Count));
        Assert.Equal([0, 1], Row(rows, "Host, city").BySource.Select(claims => claims.Count));
    }

    [Fact]
    public void What_Was_Entered_By_Hand_Stands_There_Without_A_Source_And_An_Organisation_Leads_To_Its_Page()
    {
        var rows = ClaimRows.Of(Sample.Page(Sample.Visit()) with
        {
            Details = [new EventDetail(RecordField.Organisation, "Sample Works", 7), new EventDetail(RecordField.Purpose, "talks on training"), new EventDetail(RecordField.VisitorRank, "service-chief")],
        });

        Assert.Equal([new RegisterValue("Sample Works", "/organisations/7")], Row(rows, "Organisation").Register);
        Assert.Equal([new RegisterValue("talks on training")], Row(rows, "Purpose").Register);
        Assert.Equal([new RegisterValue("service chief")], Row(rows, "Rank of visitor").Register);
    }

    [Fact]
    public void A_Disputed_Field_Is_Marked()
    {
        var page = Sample.Page(Sample.Visit() with { Disputed = [ClaimField.Date] });

        Assert.True(Row(ClaimRows.Of(page), "Date").IsDisputed);
        Assert.False(Row(ClaimRows.Of(page), "Status").IsDisputed);
    }

    [Fact]
    public void A_Line_Says_Why_The_Register_Holds_Its_Value()
    {
        var page = Sample.Page(Sample.Visit()) with
        {
            Because = [new FieldReason(ClaimField.Date, "told by 2 of 3 articles"), new FieldReason(ClaimField.Host, "told by both articles"), new FieldReason(ClaimField.City, "decided by Rahim on 1 Dec 2025")],
        };
        var rows = ClaimRows.Of(page);

        Assert.Equal("told by 2 of 3 articles", Row(rows, "Date").Because);
        Assert.Equal("host: told by both articles; city: decided by Rahim on 1 Dec 2025", Row(rows, "Host, city").Because);
        Assert.Null(Row(rows, "Status").Because);
    }

    [Fact]
    public void People_Stand_Under_What_The_Report_Says_They_Did()
    {
        var page = Sample.Page(
            Sample.Visit(),
            Sample.Report(1, Sample.Article(), [], Sample.Claim(ClaimField.Official, "Gen. Khan", 10, 15, 0), Sample.Claim(ClaimField.OfficialPart, "visitor", 16, 20, 0), Sample.Claim(ClaimField.Official, "Admiral Hassan", 30, 40, 1), Sample.Claim(ClaimField.OfficialPart, "host", 41, 45, 1)));

        var rows = ClaimRows.Of(page);

        Assert.Equal("Gen. Khan", Assert.Single(Row(rows, "Visitor").BySource[0]).Value);
        Assert.Equal("Admiral Hassan", Assert.Single(Row(rows, "Host").BySource[0]).Value);
    }

    [Fact]
    public void A_Person_Whose_Part_No_Source_Tells_Stands_Where_The_Register_Has_Him()
    {
        var page = Sample.Page(Sample.Visit(), Sample.Report(1, Sample.Article(), [], Sample.Claim(ClaimField.Official, "Nazmul-Hassan")));

        Assert.Single(Row(ClaimRows.Of(page), "Host").BySource[0]);
    }

    [Fact]
    public void No_Claim_About_A_Person_Is_Lost()
    {
        var page = Sample.Page(
            Sample.Visit(),
            Sample.Report(1, Sample.Article(), [], Sample.Claim(ClaimField.Official, "Somebody Else", 10, 15, 0), Sample.Claim(ClaimField.OfficialPart, "signatory", 16, 20, 0)));

        Assert.Contains(ClaimRows.Of(page).SelectMany(row => row.BySource[0]), claim => claim.Value == "Somebody Else");
    }

    [Fact]
    public void Lines_That_Nobody_Speaks_Of_Are_Left_Out() =>
        Assert.DoesNotContain(ClaimRows.Of(Sample.Page(Sample.Visit())), row => row.Label is "Stage" or "Course" or "Equipment");

    [Fact]
    public void A_Part_Has_A_Line_Only_When_Sources_Disagree_On_It()
    {
        var page = Sample.Page(Sample.Visit(), Sample.Report(1, Sample.Article(), [], Sample.Claim(ClaimField.PartyPart, "visitor")));

        Assert.DoesNotContain(ClaimRows.Of(page), row => row.Label == "Country’s part");
        Assert.Contains(ClaimRows.Of(page with { Row = page.Row with { Disputed = [ClaimField.PartyPart] } }), row => row.Label == "Country’s part");
    }

    private static ClaimRow Row(IReadOnlyList<ClaimRow> rows, string label) => Assert.Single(rows, row => row.Label == label);
}
