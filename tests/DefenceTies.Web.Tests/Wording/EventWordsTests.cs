using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Tests.Wording;

public sealed class EventWordsTests
{
    [Fact]
    public void An_Arrow_Stands_Where_One_Side_Acts_On_The_Other() =>
        Assert.Equal("Pakistan → Bangladesh", EventWords.Parties(Sample.Visit()));

    [Fact]
    public void A_Dash_Stands_Where_It_Does_Not() =>
        Assert.Equal("Afghanistan – Pakistan", EventWords.Parties(Sample.Visit() with { Parties = [Sample.Party("AFG", "Afghanistan"), Sample.Party("PAK", "Pakistan")] }));

    [Fact]
    public void A_Direction_That_Is_Not_Told_Of_All_Is_Not_Guessed() =>
        Assert.Equal("Pakistan – Bangladesh – Türkiye", EventWords.Parties(Sample.Visit() with { Parties = [.. Sample.Visit().Parties, Sample.Party("TUR", "Türkiye")] }));

    [Fact]
    public void The_Host_Is_Named_As_Place_Only_When_It_Is_No_Party()
    {
        var row = Sample.Visit() with { City = null };

        Assert.Null(EventWords.Place(row));
        Assert.Equal("Bangladesh", EventWords.Place(row with { Parties = [Sample.Party("AFG", "Afghanistan"), Sample.Party("PAK", "Pakistan")] }));
        Assert.Equal("Dhaka", EventWords.Place(Sample.Visit()));
    }

    [Fact]
    public void Two_People_Are_Named_And_The_Rest_Counted() =>
        Assert.Equal("Arif Khan, Nazmul Hassan +1", EventWords.Officials(Sample.Visit() with { Officials = [.. Sample.Visit().Officials, Sample.Official(3, "Third", OfficialPart.Other)] }));

    [Theory]
    [InlineData(AgreementStage.Agreed, " · agreed, unsigned")]
    [InlineData(AgreementStage.Proposed, "")]
    public void A_Stage_Is_Told_Where_The_Status_Does_Not_Say_It(AgreementStage stage, string words) =>
        Assert.EndsWith($"Nazmul Hassan{words}", EventWords.Rest(Sample.Visit() with { Stage = stage }), StringComparison.Ordinal);

    [Fact]
    public void What_Occurred_Carries_No_Word()
    {
        Assert.Null(EventWords.OddStatus(EventStatus.Occurred));
        Assert.Equal("planned", EventWords.OddStatus(EventStatus.Planned));
    }
}
