namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class ActorTests
{
    [Theory]
    [InlineData("A delegation led by Lt. Gen. Tariq Mansoor, chairman of Heavy Industries Taxila, arrived.", "PAK")]
    [InlineData("A significant delegation from Pakistan's military production sector, led by General Tariq Mansoor, arrived.", "PAK PAK")]
    [InlineData("India and Japan met.", "IND JPN")]
    [InlineData("Top Bangladeshi military officials met.", "BGD")]
    [InlineData("Turkiye's Foreign Minister Orhan Demir and Defence Minister Ali Kaya met.", "TUR TUR")]
    [InlineData("The defence ministers of India and Vietnam met.", "IND VNM")]
    [InlineData("Islamabad urged a deal.", "PAK")]
    public void Those_Who_Act_Together_Are_One_Actor(string text, string countries)
    {
        var actor = Newsroom.Tag(text)[0].Actors[0];

        Assert.Equal(countries, string.Join(' ', actor.Members.Where(member => member.Country is not null).Select(member => member.Country)));
    }

    [Theory]
    [InlineData("The team met in Islamabad.")]
    [InlineData("They flew to Ankara.")]
    public void A_Capital_After_A_Preposition_Is_A_Place(string text) =>
        Assert.DoesNotContain(Newsroom.Tag(text)[0].Actors, actor => actor.Members.Any(member => member.Country is not null));

    [Fact]
    public void Both_Countries_Are_Those_Named_Side_By_Side()
    {
        var sentences = Newsroom.Tag("Kenya and Egypt met in Nairobi. The two countries agreed to train pilots. Sudan was silent.");

        Assert.Equal(["KEN", "EGY"], sentences[1].Actors[0].Members.Select(member => member.Country?.Value));
    }

    [Fact]
    public void A_Pronoun_Is_The_Person_Last_Spoken_Of()
    {
        var sentences = Newsroom.Tag("Kenyan Defence Minister Joseph Otieno arrived in Cairo. He met officials there.");

        Assert.Equal("Joseph Otieno", sentences[1].Actors[0].Members[0].Person?.Name);
    }
}
