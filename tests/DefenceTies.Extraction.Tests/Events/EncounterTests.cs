using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class EncounterTests
{
    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno met Egyptian Defence Minister Hany Sobhi in Cairo on Monday, officials said.", "EGY")]
    [InlineData("Egyptian Defence Minister Hany Sobhi received Kenyan Defence Minister Joseph Otieno in Cairo on Monday, officials said.", "EGY")]
    [InlineData("Kenyan Defence Minister Joseph Otieno was received by Egyptian Defence Minister Hany Sobhi on Monday, officials said.", "EGY")]
    [InlineData("Kenyan Defence Minister Joseph Otieno called on Egyptian President Hany Sobhi on Monday, officials said.", "EGY")]
    [InlineData("Egyptian Defence Minister Hany Sobhi hosted his Kenyan counterpart Joseph Otieno in Cairo on Monday, officials said.", "EGY")]
    public void Talks_At_Home_Of_One_Side_Are_A_Visit_By_The_Other(string text, string host)
    {
        var found = Assert.Single(Newsroom.Events(text));

        Assert.Equal((EventKind.Visit, host), (found.Kind, found.Host?.Value));
        Assert.Equal([("EGY", PartyPart.Host), ("KEN", PartyPart.Visitor)], found.Parties.Select(party => (party.Country.Value, party.Part)));
        Assert.All(found.Officials, official => Assert.Equal(official.Country?.Value == host ? OfficialPart.Host : OfficialPart.Visitor, official.Part));
    }

    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno held talks with his Egyptian counterpart Hany Sobhi in Addis Ababa on Monday, officials said.", "ETH")]
    [InlineData("Kenyan Defence Minister Joseph Otieno and Egyptian Defence Minister Hany Sobhi held a video conference on Monday, officials said.", null)]
    [InlineData("Kenyan Defence Minister Joseph Otieno telephoned Egyptian Defence Minister Hany Sobhi on Monday, officials said.", null)]
    [InlineData("Kenyan Defence Minister Joseph Otieno held a phone call with Egyptian Defence Minister Hany Sobhi on Monday, officials said.", null)]
    [InlineData("Kenyan Defence Minister Joseph Otieno met Egyptian Defence Minister Hany Sobhi on the margins of the summit on Monday, officials said.", null)]
    [InlineData("Kenyan Ambassador to Egypt Joseph Otieno met Egyptian Navy Chief Admiral Hany Sobhi in Cairo on Monday, officials said.", "EGY")]
    [InlineData("Egyptian Navy Chief Admiral Hany Sobhi received Kenya's High Commissioner Joseph Otieno in Cairo on Monday, officials said.", "EGY")]
    public void Talks_Elsewhere_By_Wire_In_Passing_Or_With_An_Envoy_Are_A_Meeting(string text, string? host)
    {
        var found = Assert.Single(Newsroom.Events(text));

        Assert.Equal((EventKind.Meeting, host), (found.Kind, found.Host?.Value));
        Assert.All(found.Parties, party => Assert.Equal(PartyPart.Participant, party.Part));
    }

    [Theory]
    [InlineData("Defence Minister Joseph Otieno of Kenya and his Egyptian counterpart Hany Sobhi met in Cairo on Monday, officials said.", "EGY", "KEN")]
    [InlineData("A Kenyan military delegation led by General Peter Kamau visited Ankara on Monday, officials said.", "KEN", "TUR")]
    [InlineData("The Kenyan navy chief visited Ankara on Monday to see the yards, officials said.", "KEN", "TUR")]
    [InlineData("Turkish officials welcomed the Kenyan navy chief in Ankara on Monday, officials said.", "KEN", "TUR")]
    public void Both_Sides_Are_Known(string text, string one, string other) =>
        Assert.Equal([one, other], Assert.Single(Newsroom.Events(text)).Parties.Select(party => party.Country.Value));

    [Fact]
    public void A_Host_Of_No_Told_Country_Is_At_Home_In_The_Place()
    {
        var found = Assert.Single(Newsroom.Events("Kenyan Defence Minister Joseph Otieno was received by Defence Minister Hany Sobhi in Cairo on Monday, officials said."));

        Assert.Equal(["KEN", "EGY"], found.Officials.Select(official => official.Country?.Value));
        Assert.Equal("EGY", found.Host?.Value);
    }

    [Fact]
    public void A_Guest_Of_No_Told_Country_Is_Not_Of_The_Hosts() =>
        Assert.Equal(
            ["EGY", "KEN"],
            Assert.Single(Newsroom.Events("NAIROBI: Defence Minister Joseph Otieno met Egyptian President Hany Sobhi in Cairo on Monday. Kenya and Egypt are old friends, the minister said.")).Parties.Select(party => party.Country.Value));

    [Fact]
    public void Two_Guests_Of_Two_Countries_Are_Two_Visits()
    {
        var events = Newsroom.Events("Egyptian President Hany Sobhi received Kenyan Defence Minister Joseph Otieno and Omani Defence Minister Salim al-Harthy in Cairo on Monday, officials said.");

        Assert.Equal([["EGY", "KEN"], ["EGY", "OMN"]], events.Select(found => found.Parties.Select(party => party.Country.Value)));
        Assert.All(events, found => Assert.Equal("EGY", found.Host?.Value));
    }

    [Fact]
    public void Three_Who_Came_Together_Are_One_Meeting()
    {
        var found = Assert.Single(Newsroom.Events("Kenyan Defence Minister Joseph Otieno, Omani Defence Minister Salim al-Harthy and Egyptian Defence Minister Hany Sobhi held trilateral talks in Geneva on Monday, officials said."));

        Assert.Equal(["EGY", "KEN", "OMN"], found.Parties.Select(party => party.Country.Value));
    }
}
