using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("Cairo", "EGY", "Cairo")]
    [InlineData("Egypt", "EGY", null)]
    [InlineData("the Egyptian capital", "EGY", "Cairo")]
    [InlineData("the Egyptian capital Cairo", "EGY", "Cairo")]
    [InlineData("the capital of Egypt", "EGY", "Cairo")]
    [InlineData("the Netherlands", "NLD", null)]
    [InlineData("Egypt's Alexandria", "EGY", "Alexandria")]
    [InlineData("the Egyptian port city of Alexandria", "EGY", "Alexandria")]
    [InlineData("the headquarters of the Kenyan Navy", "KEN", null)]
    [InlineData("the Kenyan naval base in Mombasa", "KEN", "Mombasa")]
    [InlineData("New Delhi", "IND", "New Delhi")]
    [InlineData("N’Djamena", "TCD", "N'Djamena")]
    [InlineData("São Paulo", "BRA", "São Paulo")]
    public void Cities_Countries_Capitals_And_Houses_Are_Places(string words, string country, string? city)
    {
        var place = At(words);

        Assert.Equal((country, city), (place?.Country.Value, place?.City));
    }

    [Theory]
    [InlineData("the minister")]
    [InlineData("the Egyptian army")]
    [InlineData("the European Union")]
    [InlineData("the capital")]
    [InlineData("the Egyptian proposal, made in Cairo")]
    [InlineData("his office")]
    public void Other_Words_Are_None(string words) => Assert.Null(At(words));

    private static PlaceMention? At(string words) => Newsroom.Knowledge.Places.At(Newsroom.Tag($"They met in {words} again.")[0], 3);
}
