namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Lt. Gen. Shakir Ullah Khattak, chairman of the Heavy Industries Taxila (HIT), spoke.", "Shakir Ullah Khattak", "PAK", "chairman of the Heavy Industries Taxila (HIT)")]
    [InlineData("Bangladesh Chief of Army Staff General Waker-Uz-Zaman spoke.", "Waker-Uz-Zaman", "BGD", "Chief of Army Staff")]
    [InlineData("Pakistan’s Chairman Joint Chiefs of Staff Committee General Sahir Shamshad Mirza spoke.", "Sahir Shamshad Mirza", "PAK", "Chairman Joint Chiefs of Staff Committee")]
    [InlineData("Secretary of Defence Industries of Turkiye H. E. Prof. Haluk Gorgun spoke.", "Haluk Gorgun", "TUR", "Secretary of Defence Industries")]
    [InlineData("Bangladesh Investment Development Authority (BIDA) Chairman Ashiq Chowdhury spoke.", "Ashiq Chowdhury", "BGD", "Bangladesh Investment Development Authority (BIDA) Chairman")]
    [InlineData("Foreign Secretary of Bangladesh Md. Jashim Uddin spoke.", "Md. Jashim Uddin", "BGD", "Foreign Secretary")]
    [InlineData("Azerbaijan’s Deputy Foreign Minister Elnur Mammadov spoke.", "Elnur Mammadov", "AZE", "Deputy Foreign Minister")]
    [InlineData("Haluk Gorgun, Secretary of Turkiye's Defence Industries, spoke.", "Haluk Gorgun", "TUR", "Secretary of Turkiye's Defence Industries")]
    [InlineData("Bangladesh's Interim Government Chief Adviser Muhammad Yunus spoke.", "Muhammad Yunus", "BGD", "Chief Adviser")]
    [InlineData("President Daniel Okoro of Nigeria spoke.", "Daniel Okoro", "NGA", "President")]
    [InlineData("Indian Defence Minister Dr. Arun van der Rao spoke.", "Arun van der Rao", "IND", "Defence Minister")]
    [InlineData("Kuwaiti Army Chief Major-General Khaled bin Salem Al-Sabah spoke.", "Khaled bin Salem Al-Sabah", "KWT", "Army Chief")]
    [InlineData("US Defense Secretary Lloyd Austin spoke.", "Lloyd Austin", "USA", "Defense Secretary")]
    public void Rank_Honorific_Name_And_Post_Are_Told_Apart(string text, string name, string country, string post)
    {
        var person = Assert.Single(Newsroom.Tag(text)[0].People).Person;

        Assert.Equal((name, country, post), (person.Name, person.Country?.Value, person.PostText));
    }

    [Theory]
    [InlineData("Pakistan's Foreign Minister Imran Malik arrived. Malik said so.")]
    [InlineData("General Imran Malik of Pakistan arrived. Gen. Malik said so.")]
    [InlineData("Pakistan's Army Chief General Imran Malik arrived. The Pakistani army chief said so.")]
    public void A_Later_Short_Form_Is_The_Same_Person(string text)
    {
        var sentences = Newsroom.Tag(text);

        Assert.Same(sentences[0].People[0].Person, Assert.Single(sentences[1].People).Person);
    }

    [Theory]
    [InlineData("Turkish Foreign Minister Orhan Demir met General Ali Demir of Qatar.")]
    [InlineData("Indian Defence Minister Arun Rao and Indian Army Chief General Vikram Rao spoke.")]
    [InlineData("Bangladesh Army Chief General Karim Hasan met Navy Chief Admiral Nazmul Hassan of Bangladesh.")]
    public void People_Who_Share_A_Surname_Are_Not_One(string text) =>
        Assert.Equal(2, Newsroom.Tag(text)[0].People.Select(mention => mention.Person).Distinct().Count());

    [Fact]
    public void A_Surname_That_Two_People_Bear_Names_Neither()
    {
        var sentences = Newsroom.Tag("Indian Defence Minister Arun Rao and Indian Army Chief General Vikram Rao spoke. Rao left.");

        Assert.Empty(sentences[1].People);
    }

    [Theory]
    [InlineData("General elections were held in Nairobi.")]
    [InlineData("The President of Azerbaijan spoke.")]
    [InlineData("The Prime Minister arrived.")]
    public void Titles_Without_A_Name_Name_Nobody(string text) => Assert.Empty(Newsroom.Tag(text)[0].People);

    [Theory]
    [InlineData("The Indian Navy Chief arrived.", "IND", "Navy Chief")]
    [InlineData("Turkiye's space industry chief arrived.", "TUR", "chief")]
    public void An_Office_Holder_Without_A_Name_Is_An_Office(string text, string country, string post)
    {
        var office = Assert.Single(Newsroom.Tag(text)[0].Posts);

        Assert.Equal((country, post), (office.Country?.Value, office.Text));
    }
}
