using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class LikelyCountriesTests
{
    [Fact]
    public void An_Unmarked_Minister_Belongs_To_The_Country_That_The_Article_Is_Written_From() =>
        Assert.Equal("KEN", Likely("Defence Minister Joseph Otieno met Egyptian President Hany Sobhi. Kenya and Egypt are friends.", "KEN"));

    [Fact]
    public void Of_Two_Countries_The_One_Whose_People_Are_Never_Marked_Is_The_Articles_Own() =>
        Assert.Equal("KEN", Likely("Defence Minister Joseph Otieno met Egyptian President Hany Sobhi in Nairobi. Kenya and Egypt are friends.", null));

    [Fact]
    public void A_Dateline_Of_A_Country_The_Text_Never_Names_Tells_Nothing() =>
        Assert.Equal("KEN", Likely("Defence Minister Joseph Otieno met Egyptian President Hany Sobhi. Kenya and Egypt are friends.", "SGP"));

    [Fact]
    public void What_The_Text_Says_Outright_Outweighs_It_All()
    {
        var sentences = Newsroom.Tag("Kenyan Defence Minister Joseph Otieno met Egyptian President Hany Sobhi in Cairo.");

        Assert.All(sentences[0].People, mention => Assert.Null(mention.Person.LikelyCountry));
    }

    private static string? Likely(string text, string? home)
    {
        var reader = new MentionReader(Newsroom.Knowledge);
        var tagged = reader.Tag(Newsroom.Sentences(text));
        reader.Relate(tagged, home is null ? null : Domain.Countries.CountryCode.Parse(home), null);
        return tagged[0].People[0].Person.LikelyCountry?.Value;
    }
}
