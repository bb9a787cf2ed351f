namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class NameOrderTests
{
    [Theory]
    [InlineData("Brigadier General Samuel Okello spoke.", "Samuel Okello")]
    [InlineData("Air Chief Marshal Rohan Perera spoke.", "Rohan Perera")]
    [InlineData("Rear Adm. Tomás Herrera spoke.", "Tomás Herrera")]
    [InlineData("Col. (retd) Anwar Sheikh spoke.", "Anwar Sheikh")]
    [InlineData("Maj. Gen. Dr. Peter Lindqvist spoke.", "Peter Lindqvist")]
    [InlineData("His Excellency Mr. Adama Traoré spoke.", "Adama Traoré")]
    [InlineData("Mrs. Ingrid Halvorsen spoke.", "Ingrid Halvorsen")]
    [InlineData("Sheikh Nasser bin Hamad Al-Thani spoke.", "Nasser bin Hamad Al-Thani")]
    public void A_Rank_Or_Honorific_Is_No_Part_Of_The_Name(string text, string name) => Assert.Equal(name, Only(text).Name);

    [Theory]
    [InlineData("Defence Minister Lars Holm of Denmark spoke.", "Lars Holm", "DNK")]
    [InlineData("Danish Defence Minister Lars Holm spoke.", "Lars Holm", "DNK")]
    [InlineData("Denmark's Defence Minister Lars Holm spoke.", "Lars Holm", "DNK")]
    [InlineData("Lars Holm, Danish Defence Minister, spoke.", "Lars Holm", "DNK")]
    [InlineData("Lars Holm, the Danish defence minister, spoke.", "Lars Holm", "DNK")]
    [InlineData("Lars Holm, Denmark's Minister of Defence, spoke.", "Lars Holm", "DNK")]
    [InlineData("Lars Holm, Minister of Defence of Denmark, spoke.", "Lars Holm", "DNK")]
    [InlineData("The Danish Defence Minister, Lars Holm, spoke.", "Lars Holm", "DNK")]
    [InlineData("The Defence Minister of Denmark, Lars Holm, spoke.", "Lars Holm", "DNK")]
    [InlineData("Lars Holm, who is Denmark's defence minister, spoke.", "Lars Holm", "DNK")]
    [InlineData("The Danish Minister of Defence Mr. Lars Holm spoke.", "Lars Holm", "DNK")]
    [InlineData("Lars Holm (Danish Defence Minister) spoke.", "Lars Holm", "DNK")]
    public void A_Post_Before_Or_After_The_Name_Tells_Whose_It_Is(string text, string name, string country)
    {
        var person = Only(text);

        Assert.Equal((name, country), (person.Name, person.Country?.Value));
        Assert.Contains("inister", person.PostText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Omani Defence Minister Salim bin Nasser al-Harthy spoke.", "Salim bin Nasser al-Harthy")]
    [InlineData("Saudi Defence Minister Turki bin Fahd Al Rashed spoke.", "Turki bin Fahd Al Rashed")]
    [InlineData("Bangladesh Navy Chief Admiral Md. Rafiqul Islam spoke.", "Md. Rafiqul Islam")]
    [InlineData("Bangladesh Army Chief General S. M. Tariq Hasan spoke.", "S. M. Tariq Hasan")]
    [InlineData("Pakistan's Foreign Minister Mian Zia ul Haq Qureshi spoke.", "Mian Zia ul Haq Qureshi")]
    [InlineData("Dutch Defence Minister Pieter van der Meer spoke.", "Pieter van der Meer")]
    [InlineData("Belgian Defence Minister Luc de Wilde spoke.", "Luc de Wilde")]
    [InlineData("Brazilian Navy Commander Admiral João da Silva spoke.", "João da Silva")]
    [InlineData("Israeli Defence Minister Ben-Ami Levi spoke.", "Ben-Ami Levi")]
    [InlineData("US Defense Secretary Robert J. Mitchell spoke.", "Robert J. Mitchell")]
    [InlineData("Irish Defence Minister Seán O’Connor spoke.", "Seán O’Connor")]
    [InlineData("Malaysian Defence Minister Ahmad bin Abdullah spoke.", "Ahmad bin Abdullah")]
    public void Particles_And_Initials_Belong_To_The_Name(string text, string name) => Assert.Equal(name, Only(text).Name);

    [Theory]
    [InlineData("Vietnamese Defence Minister General Trần Văn Minh spoke.", "Trần Văn Minh", "VNM")]
    [InlineData("Vietnamese Defence Minister Sen. Lt. Gen. Hoang Duc Long spoke.", "Hoang Duc Long", "VNM")]
    [InlineData("South Korean Defence Minister Park Ji-hoon spoke.", "Park Ji-hoon", "KOR")]
    [InlineData("Japanese Defence Minister Tanaka Hiroshi spoke.", "Tanaka Hiroshi", "JPN")]
    [InlineData("Chinese Defence Minister Admiral Liu Wei spoke.", "Liu Wei", "CHN")]
    [InlineData("Cambodian Defence Minister Tep Sokha spoke.", "Tep Sokha", "KHM")]
    public void Family_Names_May_Come_First(string text, string name, string country)
    {
        var person = Only(text);

        Assert.Equal((name, country), (person.Name, person.Country?.Value));
    }

    private static Extraction.Mentions.Person Only(string text) => Assert.Single(Newsroom.Tag(text)[0].People).Person;
}
