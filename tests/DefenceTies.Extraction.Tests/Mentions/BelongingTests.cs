namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class BelongingTests
{
    [Theory]
    [InlineData("General Liu Wen, the number two in uniform in China, was received on Monday.", "Liu Wen", "CHN")]
    [InlineData("On the Omani side it was headed by General Said Al Amri.", "Said Al Amri", "OMN")]
    [InlineData("Foreign Minister Hany Sobhi and Defence Minister Karim Nasser of Egypt spent the day there.", "Hany Sobhi", "EGY")]
    [InlineData("He put his name beside that of General Zakir Hasan, Azerbaijan's.", "Zakir Hasan", "AZE")]
    [InlineData("It was the third stop for Lt Gen Viktor Rakhimov, who holds the post of secretary in Uzbekistan's Security Council.", "Viktor Rakhimov", "UZB")]
    public void WhoseSomebodyIsStandsAroundTheName(string text, string name, string country)
    {
        var person = Newsroom.Tag(text)[0].People.Single(mention => mention.Person.Name == name).Person;

        Assert.Equal(country, person.Country?.Value);
    }

    [Fact]
    public void AnEnvoyToACountryIsNotOfIt()
    {
        var person = Newsroom.Tag("General Liu Wen, the chief negotiator with Japan, was received on Monday.")[0].People[0].Person;

        Assert.Null(person.Country);
    }

    [Fact]
    public void Who_Comes_At_The_Bidding_Of_A_Side_Is_Not_Of_It()
    {
        var person = Newsroom.Tag("It was at the bidding of the Lao side that General Nguyen Huu Tho left on Monday.")[0].People[0].Person;

        Assert.Null(person.Country);
    }
}
