using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Agreements;
using DefenceTies.Web.Agreements;

namespace DefenceTies.Web.Tests.Agreements;

public sealed class AgreementQueryTests
{
    [Fact]
    public void A_Filter_Comes_Back_From_Its_Address()
    {
        var filter = new AgreementFilter(AgreementStage.InForce, AgreementSubject.Exercises, CountryCode.Parse("BGD"), AgreementOrder.Oldest, new AgreementKey(202_510_000, 7));

        Assert.Equal("stage=in-force&subject=exercises&country=BGD&order=oldest&after=202510000-7", AgreementQuery.Write(filter));
        Assert.Equal((filter, 0), AgreementQuery.Read("in-force", "exercises", "bgd", "oldest", "202510000-7") is var (read, problems) ? (read, problems.Count) : default);
    }

    [Fact]
    public void What_Means_Nothing_Is_Named_And_Left_Out()
    {
        var (filter, problems) = AgreementQuery.Read("done", "tea", "Bangla", "up", "x");

        Assert.Equal(new AgreementFilter(null, null, null, AgreementOrder.Newest, null), filter);
        Assert.Equal(5, problems.Count);
        Assert.Contains("“done” is no stage", problems[0], StringComparison.Ordinal);
    }
}
