namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class ShortNameTests
{
    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno landed in Cairo. Otieno spoke.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno landed in Cairo. Mr Otieno spoke.")]
    [InlineData("Kenyan Army Chief General Peter Kamau landed in Cairo. The general spoke.")]
    [InlineData("Kenyan Army Chief General Peter Kamau landed in Cairo. Gen. Kamau spoke.")]
    [InlineData("Kenyan Navy Chief Admiral Peter Kamau landed in Cairo. The admiral spoke.")]
    [InlineData("Kenyan Navy Chief Admiral Peter Kamau landed in Cairo. The navy chief spoke.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno landed in Cairo. The minister spoke.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno landed in Cairo. The Kenyan minister spoke.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno landed in Cairo. The Kenyan had a cold.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno landed in Cairo. All day the Kenyan's phone rang.")]
    [InlineData("Vietnamese Defence Minister General Trần Văn Minh landed in Cairo. General Minh spoke.")]
    [InlineData("South Korean Defence Minister Park Ji-hoon landed in Cairo. Park spoke.")]
    [InlineData("Dutch Defence Minister Pieter van der Meer landed in Cairo. Van der Meer spoke.")]
    public void A_Short_Form_Is_The_Person_Named_Before(string text)
    {
        var sentences = Newsroom.Tag(text);

        Assert.Same(sentences[0].People[0].Person, Assert.Single(sentences[1].People).Person);
    }

    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno met Egyptian Defence Minister Hany Sobhi. The Egyptian minister spoke.", "Hany Sobhi")]
    [InlineData("Kenyan Defence Minister Joseph Otieno met Egyptian Defence Minister Hany Sobhi. Egypt's defence minister spoke.", "Hany Sobhi")]
    [InlineData("Kenyan Army Chief General Peter Kamau met Egyptian Navy Chief Admiral Omar Fathy. The general spoke.", "Peter Kamau")]
    [InlineData("Kenyan Army Chief General Peter Kamau met Egyptian Navy Chief Admiral Omar Fathy. The navy chief spoke.", "Omar Fathy")]
    public void Of_Two_With_Like_Posts_The_Words_Tell_Which(string text, string name) =>
        Assert.Equal(name, Assert.Single(Newsroom.Tag(text)[1].People).Person.Name);

    [Theory]
    [InlineData("Danish Defence Minister Lars Holm met Danish Army Chief General Erik Holm. Holm spoke.")]
    [InlineData("Danish Navy Chief Admiral Lars Holm met Swedish Navy Chief Admiral Erik Holm. Holm spoke.")]
    public void A_Surname_Of_Two_Names_Neither(string text)
    {
        var sentences = Newsroom.Tag(text);

        Assert.Equal(2, sentences[0].People.Select(mention => mention.Person).Distinct().Count());
        Assert.Empty(sentences[1].People);
    }

    [Fact]
    public void The_First_Name_Beside_A_Shared_Surname_Tells_Which()
    {
        var sentences = Newsroom.Tag("Danish Defence Minister Lars Holm met Danish Army Chief General Erik Holm. Erik Holm spoke. General Holm left.");

        Assert.Equal("Erik Holm", Assert.Single(sentences[1].People).Person.Name);
    }

    [Fact]
    public void A_Holder_And_The_Former_Holder_Of_A_Post_Are_Two()
    {
        var people = Newsroom.Tag("Kenyan Defence Minister Joseph Otieno met former Kenyan Defence Minister Daniel Mwangi.")[0].People;

        Assert.Equal(["Joseph Otieno", "Daniel Mwangi"], people.Select(mention => mention.Person.Name));
    }

    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno met his Egyptian counterpart Hany Sobhi.", "Hany Sobhi", "EGY")]
    [InlineData("Kenyan Defence Minister Joseph Otieno met his counterpart from Egypt, Hany Sobhi.", "Hany Sobhi", "EGY")]
    [InlineData("Kenyan Defence Minister Joseph Otieno met his Egyptian counterpart, General Hany Sobhi.", "Hany Sobhi", "EGY")]
    public void A_Counterpart_Is_A_Person_Of_The_Other_Side(string text, string name, string country)
    {
        var people = Newsroom.Tag(text)[0].People;

        Assert.Equal((name, country), (people[1].Person.Name, people[1].Person.Country?.Value));
        Assert.Equal(2, people.Count);
    }

    [Theory]
    [InlineData("The Kenyan defence minister landed in Cairo.", "KEN", "defence minister")]
    [InlineData("Kenya's navy chief landed in Cairo.", "KEN", "navy chief")]
    [InlineData("The Chief of the Kenyan Navy landed in Cairo.", "KEN", "Chief of the Kenyan Navy")]
    [InlineData("The deputy foreign minister of Kenya landed in Cairo.", "KEN", "deputy foreign minister")]
    public void An_Office_Holder_Whom_Nobody_Names_Stays_An_Office(string text, string country, string post)
    {
        var sentence = Newsroom.Tag(text)[0];

        Assert.Empty(sentence.People);
        Assert.Equal((country, post), Assert.Single(sentence.Posts, found => !found.IsCounterpart) is var only ? (only.Country?.Value, only.Text) : default);
    }

    [Theory]
    [InlineData("Colonel Peter Kamau signed for Kenya.", "KEN")]
    [InlineData("Colonel Peter Kamau, who runs the Kenyan defence ministry, spoke.", "KEN")]
    [InlineData("Colonel Peter Kamau of the Kenyan Army spoke.", "KEN")]
    [InlineData("Colonel Peter Kamau signed on behalf of Kenya.", "KEN")]
    [InlineData("Kenyan Colonel Peter Kamau spoke.", "KEN")]
    public void Words_Around_A_Name_Tell_For_Whom_He_Acts(string text, string country) =>
        Assert.Equal(country, Assert.Single(Newsroom.Tag(text)[0].People).Person.Country?.Value);

    [Theory]
    [InlineData("Colonel Peter Kamau waited for Kenya Airways.")]
    [InlineData("Colonel Peter Kamau wrote from Kenya Road.")]
    public void A_Country_Named_In_Passing_Is_Not_His(string text) =>
        Assert.All(Newsroom.Tag(text)[0].People, mention => Assert.Null(mention.Person.Country));
}
