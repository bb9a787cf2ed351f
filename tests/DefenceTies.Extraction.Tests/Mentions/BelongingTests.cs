namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class BelongingTests
{
    [Theory]
    [InlineData("General Liu Wen, the number two in uniform in China, was received on Monday.", "Liu Wen", "CHN")]
    [InlineData("On the Omani side it was headed by General Said Al Amri.", "Said Al Amri", "OMN")]
    [InlineData("Foreign Minister Hany Sobhi and Defence Minister Karim Nasser of Egypt spent the day there.", "Hany Sobhi", "EGY")]
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
}
