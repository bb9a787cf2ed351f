using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Tests.World;

public sealed class WorldFactsTests
{
    [Fact]
    public void Every_City_And_Organisation_Belongs_To_A_Known_Country()
    {
        var known = Newsroom.Knowledge.Countries.Select(country => country.Code).ToHashSet();

        Assert.All(Newsroom.Knowledge.Cities, city => Assert.Contains(city.Country, known));
        Assert.All(Newsroom.Knowledge.Organisations.Where(organisation => organisation.Country is not null), organisation => Assert.Contains(organisation.Country!, known));
    }

    [Fact]
    public void No_Name_Of_An_Organisation_Stands_For_Two_Countries()
    {
        var shared = Newsroom.Knowledge.Organisations
            .SelectMany(organisation => organisation.Aliases.Append(organisation.Name).Select(name => (Name: Folding.Fold(name), organisation.Country)))
            .Distinct()
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(shared);
    }

    [Theory]
    [InlineData("The troops trained at Saljhandi.", "Saljhandi", "NPL")]
    [InlineData("The ship called at Lumut Naval Base.", "Lumut Naval Base", "MYS")]
    [InlineData("The course was held in Nanyuki.", "Nanyuki", "KEN")]
    [InlineData("He landed in Yangon.", "Yangon", "MMR")]
    [InlineData("The talks were held in Delhi.", "Delhi", "IND")]
    public void A_Place_Is_Known_With_Its_Country(string text, string name, string country)
    {
        var city = Newsroom.Tag(text)[0].Hits.Select(hit => hit.Entry).OfType<CityEntry>().Single().City;

        Assert.Equal((name, country), (city.Name, city.Country.Value));
    }

    [Theory]
    [InlineData("The Minister in charge of Defence arrived.", "defence-minister", PostClass.Minister)]
    [InlineData("The minister in charge of defense arrived.", "defence-minister", PostClass.Minister)]
    [InlineData("The Cabinet Secretary for Defence arrived.", "defence-secretary", PostClass.Minister)]
    [InlineData("The Secretary of the Army arrived.", "navy-secretary", PostClass.Senior)]
    [InlineData("The head of the armed forces arrived.", "chief-of-defence-forces", PostClass.ServiceChief)]
    [InlineData("The navy commander arrived.", "navy-chief", PostClass.ServiceChief)]
    [InlineData("The commander of the ground force arrived.", "army-chief", PostClass.ServiceChief)]
    [InlineData("The Deputy Commander of the Naval Forces arrived.", "vice-navy-chief", PostClass.Senior)]
    [InlineData("The head of the main department of international military cooperation arrived.", "head", PostClass.Senior)]
    [InlineData("The military district commander arrived.", "commander", PostClass.Senior)]
    [InlineData("The chair of the defence committee arrived.", "committee-chair", PostClass.Senior)]
    public void A_Post_Is_Known_In_Every_Order_Of_Its_Words(string text, string id, PostClass rank)
    {
        var post = Newsroom.Tag(text)[0].Hits.Select(hit => hit.Entry).OfType<PostEntry>().First().Post;

        Assert.Equal((id, rank), (post.Id, post.Class));
    }

    [Fact]
    public void A_Country_In_The_Name_Of_An_Outlet_Is_No_Party() =>
        Assert.DoesNotContain(Newsroom.Tag("The agency Pakistan Point News told of it.")[0].Hits, hit => hit.Entry is CountryEntry);
}
