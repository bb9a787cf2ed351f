namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("Next week Tamar Beridze packs for Oslo. The Georgian defence minister will stay two days.", "Tamar Beridze", "GEO")]
    [InlineData("Honours were given Major General Pierre Nkunda at the gate. The Burundian chief of staff flies home on Sunday.", "Pierre Nkunda", "BDI")]
    [InlineData("Nuno Tavares wore out a pen on Friday. At noon, Portugal's defence minister signed the last paper.", "Nuno Tavares", "PRT")]
    [InlineData("General Murat Yavuz laid a wreath. Earlier the Turk had toured the yard.", "Murat Yavuz", "TUR")]
    public void The_Sentence_After_A_Name_Tells_Whose_Office_It_Holds(string text, string name, string country)
    {
        var person = Newsroom.Tag(text)[0].People.Single(mention => mention.Person.Name == name).Person;

        Assert.Equal(country, person.Country?.Value);
    }

    [Theory]
    [InlineData("General Murat Yavuz is in Lisbon. Portugal's defence minister had a cold.")]
    [InlineData("The Black Rock is in the bay. The Georgian defence minister had a cold.")]
    [InlineData("General Murat Yavuz and General Said Al Amri had lunch. The Turk had fish.")]
    public void Whoever_Is_A_Guest_Or_One_Of_Two_Is_Not_Meant(string text) =>
        Assert.DoesNotContain(Newsroom.Tag(text)[0].People, mention => mention.Person.Country is not null);
}
