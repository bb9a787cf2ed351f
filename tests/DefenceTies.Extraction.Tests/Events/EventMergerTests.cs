using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class EventMergerTests
{
    private const string Visit = "Kenyan Defence Minister Joseph Otieno visited Cairo on Monday.";

    [Theory]
    [InlineData(Visit + " Otieno held talks with Egyptian President Hany Sobhi.")]
    [InlineData(Visit + " The Kenyan minister toured the yards of Alexandria on Tuesday.")]
    [InlineData(Visit + " During the visit he met Egyptian Navy Chief Admiral Omar Fathy in Cairo.")]
    [InlineData(Visit + " The visit of the Kenyan defence minister to Egypt was his first, officials said.")]
    public void One_Visit_Told_In_Other_Words_Is_One(string text) =>
        Assert.Equal(EventKind.Visit, Assert.Single(Newsroom.Events(text)).Kind);

    [Theory]
    [InlineData(Visit + " Kenyan Navy Chief Admiral Peter Kamau visited Cairo in March.")]
    [InlineData(Visit + " Otieno visited Ankara on Tuesday.")]
    [InlineData(Visit + " Egyptian Army Chief General Omar Fathy visited Nairobi on June 3.")]
    [InlineData(Visit + " Otieno will visit Cairo again in November.")]
    public void Others_Another_Place_Or_Another_Time_Make_Two(string text) => Assert.Equal(2, Newsroom.Events(text).Count);

    [Fact]
    public void What_Took_Place_Outweighs_What_Was_Planned()
    {
        var found = Assert.Single(Newsroom.Events("Kenyan Defence Minister Joseph Otieno arrived in Cairo on Tuesday. He will meet Egyptian President Hany Sobhi in Cairo on Wednesday, officials said."));

        Assert.Equal(EventStatus.Occurred, found.Status);
    }

    [Theory]
    [InlineData("Kenya and Egypt signed a defence agreement in Cairo on Monday. The agreement was signed by Kenyan Defence Minister Joseph Otieno and Egyptian Defence Minister Hany Sobhi.")]
    [InlineData("Kenya and Egypt signed a memorandum of understanding on training on Monday. Under the memorandum signed on Monday, Egypt and Kenya will train pilots.")]
    public void An_Agreement_Told_Twice_Is_One(string text) =>
        Assert.Single(Newsroom.Events(text), found => found.Kind == EventKind.Agreement);

    [Fact]
    public void Two_Exercises_With_Two_Names_Are_Two()
    {
        var events = Newsroom.Events("Kenya and Egypt held the joint exercise DESERT LION in Cairo in May. Kenya and Egypt also held the joint exercise NILE SHIELD in Alexandria in June.");

        Assert.Equal(2, events.Count(found => found.Kind == EventKind.Exercise));
    }

    [Fact]
    public void Those_Who_Sign_In_One_Country_Have_Visited_It()
    {
        var events = Newsroom.Events("Kenyan Defence Minister Joseph Otieno and Egyptian Defence Minister Hany Sobhi signed a defence agreement in Cairo on Monday, officials said.");

        Assert.Equal([EventKind.Visit, EventKind.Agreement], events.Select(found => found.Kind).Order());
        Assert.All(events, found => Assert.Equal(("EGY", "2025-07-07"), (found.Host?.Value, found.Date?.Text)));
    }

    [Fact]
    public void Countries_That_Sign_Without_Their_People_Make_No_Visit() =>
        Assert.Equal(EventKind.Agreement, Assert.Single(Newsroom.Events("Kenya and Egypt signed a defence agreement in Cairo on Monday, officials said.")).Kind);

    [Theory]
    [InlineData("Kenya and Egypt are friends. The two countries signed a defence agreement on Monday, officials said.", "EGY KEN")]
    [InlineData("Kenyan Defence Minister Joseph Otieno visited Cairo on Monday. Both sides signed a memorandum of understanding on training, officials said.", "EGY KEN")]
    public void Parties_That_A_Sentence_Leaves_Out_Are_Those_Told_Before(string text, string countries) =>
        Assert.Equal(countries, string.Join(' ', Newsroom.Events(text).Single(found => found.Kind == EventKind.Agreement).Parties.Select(party => party.Country)));

    [Theory]
    [InlineData("Kenya and Egypt spoke of joint exercises and training in the years to come, officials said.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno praised the visits between Kenya and Egypt in a speech, officials said.")]
    [InlineData("Egypt and Kenya need more military agreements, an analyst wrote in a newspaper.")]
    [InlineData("The two ministers stressed the need for meetings between Kenya and Egypt, officials said.")]
    public void What_Is_Only_Spoken_Of_Is_No_Event(string text) => Assert.Empty(Newsroom.Events(text));
}
