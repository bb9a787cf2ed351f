using DefenceTies.Domain.Articles;
using DefenceTies.Web.Events;

namespace DefenceTies.Web.Tests.Events;

public sealed class DateDisputeTests
{
    [Fact]
    public void Both_Days_Lie_On_One_Row_Of_Days()
    {
        var dispute = DateDispute.Of(PageOf("2025-10-26", "2025-10-28"));

        Assert.NotNull(dispute);
        Assert.Equal(["ANI", "NDTV"], dispute.Sides.Select(side => side.Source));
        Assert.True(dispute.Ruler.First < new DateOnly(2025, 10, 26) && dispute.Ruler.Last > new DateOnly(2025, 10, 28));
        Assert.Equal(dispute.Ruler.Days, dispute.Days.Count);
    }

    [Theory]
    [InlineData("2025-10-26", "2025-12-28")]
    [InlineData("2025-10-26", "[..2025-12-28]")]
    [InlineData("2025-10-26", "2025-10-26")]
    public void Dates_Too_Far_Apart_Or_Alike_Are_Not_Drawn(string one, string other) =>
        Assert.Null(DateDispute.Of(PageOf(one, other)));

    private static Register.Events.EventPage PageOf(string one, string other) => Sample.Page(
        Sample.Visit(),
        Sample.Report(1, Sample.Article(1), [], Sample.Claim(ClaimField.Date, one)),
        Sample.Report(2, Sample.Article(2, "NDTV"), [], Sample.Claim(ClaimField.Date, other)));
}
