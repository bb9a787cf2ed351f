namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class NameReadingTests
{
    [Theory]
    [InlineData("Admiral Nazmul Hasan, OSP, NPP, ndc, psc, spoke.", "Nazmul Hasan")]
    [InlineData("Commodore Rizwan Malik SI(M), Commander of the Pakistan Fleet, spoke.", "Rizwan Malik")]
    [InlineData("General Sir Patrick Stone KCB CBE DSO spoke.", "Patrick Stone")]
    [InlineData("Major General Staff Pilot Salem bin Hamad Al Kaabi spoke.", "Salem bin Hamad Al Kaabi")]
    [InlineData("SOUTHCOM's Civilian Deputy Commander Francisco (Paco) Morales spoke.", "Francisco (Paco) Morales")]
    [InlineData("Lieutenant General Sultan Omarov spoke.", "Sultan Omarov")]
    [InlineData("Kazakh Deputy Defence Minister Sultan Omarov spoke.", "Sultan Omarov")]
    [InlineData("Defence Secretary Aden Abdi spoke.", "Aden Abdi")]
    [InlineData("Turkish Ambassador Ramis Sen spoke.", "Ramis Sen")]
    [InlineData("Lieutenant Colonel Matthew House spoke.", "Matthew House")]
    [InlineData("Minister of National Defence of Turkey Orhan Demir spoke.", "Orhan Demir")]
    [InlineData("Minister of Defence of the Italian Republic Guido Rossi spoke.", "Guido Rossi")]
    [InlineData("Deputy Assistant Secretary of Defense for South and Southeast Asia Linda Ford spoke.", "Linda Ford")]
    [InlineData("Director General Military Cooperation Rear Admiral Javaid Malik spoke.", "Javaid Malik")]
    public void A_Name_Is_Cut_From_Titles_Fields_And_Decorations(string text, string name) =>
        Assert.Equal(name, Assert.Single(Newsroom.Tag(text)[0].People).Person.Name);

    [Theory]
    [InlineData("The frigate Admiral Levchenko sailed.")]
    [InlineData("They went aboard “Admiral Levchenko” on Monday.")]
    [InlineData("The jets took off from King Abdullah air base.")]
    [InlineData("BRP Conrado Yap sailed. Captain Conrado Yap fell long ago.")]
    public void Ships_And_Places_Named_After_People_Are_None(string text) =>
        Assert.All(Newsroom.Tag(text), sentence => Assert.Empty(sentence.People));

    [Theory]
    [InlineData("General Karim Hasan met Tomasz Nowak of Poland.", "Tomasz Nowak", "POL")]
    [InlineData("General Karim Hasan, and Norway's Tore Sandvik signed it.", "Tore Sandvik", "NOR")]
    [InlineData("Finland's Antti Virtanen and Sweden's Pal Jonsson met.", "Pal Jonsson", "SWE")]
    [InlineData("Sergei Ivanchenko, Russia's defence minister, spoke.", "Sergei Ivanchenko", "RUS")]
    [InlineData("Six jets came from Russia. Sergei Ivanchenko, that country's defence minister, handed them over.", "Sergei Ivanchenko", "RUS")]
    [InlineData("Across the table sat Naledi Mokoena, his South African opposite number.", "Naledi Mokoena", "ZAF")]
    [InlineData("The US Defence Secretary stayed at home. Robert Gilmore met nobody.", "Robert Gilmore", "USA")]
    public void A_Name_Without_Title_Is_A_Person_By_What_Is_Said_Of_It(string text, string name, string country) =>
        Assert.Contains(Newsroom.Tag(text).SelectMany(sentence => sentence.People), mention => (mention.Person.Name, mention.Person.Country?.Value) == (name, country));

    [Theory]
    [InlineData("Sweden's Saab Kockums will build two submarines.")]
    [InlineData("Cobra Gold began in Thailand.")]
    [InlineData("The deal with Hanwha Ocean is worth $2 billion.")]
    [InlineData("Golden Eagle, which began on Monday, ends on Friday.")]
    public void Other_Capitalised_Words_Are_No_People(string text) =>
        Assert.All(Newsroom.Tag(text), sentence => Assert.Empty(sentence.People));

    [Theory]
    [InlineData("A ten-member Saudi military delegation headed by General Talal Otaibi came.", "SAU")]
    [InlineData("Poland's President Andrzej Nowak was accompanied by Defence Minister Pawel Kowal.", "POL")]
    [InlineData("The Indian High Commissioner Pranay Verma called. Defence Adviser Brigadier Mandeep Negi accompanied the envoy.", "IND")]
    [InlineData("Qatar was represented by Brigadier Nasser Sulaiti.", "QAT")]
    [InlineData("US Army Maj. Gen. Andrew Gaines spoke.", "USA")]
    [InlineData("The Commander of US Africa Command, General Michael Lang, spoke.", "USA")]
    [InlineData("It was signed by General Habib Ullah on behalf of the Bangladesh Army.", "BGD")]
    public void Company_Body_And_Command_Tell_The_Country(string text, string country) =>
        Assert.Equal(country, Newsroom.Tag(text)[^1].People[^1].Person.Country?.Value);

    [Fact]
    public void Two_Unmarked_Holders_Of_One_Office_Are_Of_Two_Sides()
    {
        var people = Newsroom.Tag("India and the Philippines signed a pact in New Delhi. President Arun Rao and President Jose Santos looked on.")[1].People;

        Assert.Equal(["IND", "PHL"], people.Select(mention => mention.Person.LikelyCountry?.Value));
    }
}
