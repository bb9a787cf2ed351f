using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class EventReaderTests
{
    [Fact]
    public void A_Visit_Told_Three_Times_Is_One_With_All_Its_Evidence()
    {
        var found = Assert.Single(Newsroom.Events(
            "Kenyan Defence Minister Joseph Otieno arrived in Cairo on Monday for a three-day visit. Otieno met Egyptian President Hany Sobhi in Cairo on Tuesday. He also held talks with Egyptian Army Chief General Karim Fathy."));

        Assert.Equal((EventKind.Visit, EventStatus.Occurred, "EGY", "Cairo"), (found.Kind, found.Status, found.Host?.Value, found.City));
        Assert.Equal("2025-07-07/2025-07-09", found.Date?.Text);
        Assert.Equal(3, found.Evidence.Count);
        Assert.Equal(
            [("Joseph Otieno", OfficialPart.Visitor), ("Hany Sobhi", OfficialPart.Host), ("Karim Fathy", OfficialPart.Host)],
            found.Officials.Select(official => (official.Name, official.Part)));
        Assert.Equal([("EGY", PartyPart.Host), ("KEN", PartyPart.Visitor)], found.Parties.Select(party => (party.Country.Value, party.Part)));
    }

    [Fact]
    public void Two_Visitors_On_Different_Days_Are_Two_Visits()
    {
        var events = Newsroom.Events(
            "Kenyan Defence Minister Joseph Otieno visited Cairo on June 3. Kenyan Navy Chief Admiral Peter Kamau visited Cairo on April 9, the ministry said in a statement.");

        Assert.Equal(["2025-06-03", "2025-04-09"], events.Select(found => found.Date?.Text));
    }

    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno visited Cairo on Monday.", EventStatus.Occurred)]
    [InlineData("Kenyan Defence Minister Joseph Otieno will visit Cairo on Monday.", EventStatus.Planned)]
    [InlineData("Kenyan Defence Minister Joseph Otieno is scheduled to visit Cairo on Monday.", EventStatus.Planned)]
    [InlineData("Kenyan Defence Minister Joseph Otieno may visit Cairo.", EventStatus.Proposed)]
    [InlineData("Kenyan Defence Minister Joseph Otieno's visit to Cairo was postponed.", EventStatus.Cancelled)]
    public void Tense_And_Modality_Tell_The_Status(string text, EventStatus status) =>
        Assert.Equal(status, Assert.Single(Newsroom.Events(text + " The ministry of defence said so in a statement.")).Status);

    [Fact]
    public void What_Is_Denied_Is_No_Event_But_Is_Kept_As_Left_Out()
    {
        var article = Assert.Single(Newsroom.Extractor.Extract("date 2025-07-09 Kenyan Defence Minister Joseph Otieno did not visit Cairo on Monday, the ministry said."));

        Assert.Empty(article.Events);
        Assert.Equal("The text denies it.", Assert.Single(article.LeftOut).Because);
    }

    [Theory]
    [InlineData("Pakistan and Afghanistan exchanged heavy fire along their border late on Friday, officials from both countries said.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno visited Mombasa on Monday to see the new barracks there.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno visited Cairo in 1994, when he was a young officer in the army.")]
    [InlineData("Both sides stressed the importance of exchanging high-level visits between Kenya and Egypt in the years to come.")]
    public void Fighting_Home_News_History_And_Courtesies_Are_No_Events(string text) => Assert.Empty(Newsroom.Events(text));

    [Fact]
    public void Talks_In_A_Third_Country_Are_A_Meeting()
    {
        var found = Assert.Single(Newsroom.Events("Indian Defence Minister Arun Rao met Japanese Defence Minister Kenji Mori in Singapore on Sunday, officials said."));

        Assert.Equal((EventKind.Meeting, "SGP"), (found.Kind, found.Host?.Value));
        Assert.Equal(["IND", "JPN"], found.Parties.Select(party => party.Country.Value));
    }

    [Theory]
    [InlineData("US Defense Secretary John Miller spoke by phone with Israeli Defence Minister Avi Cohen on Monday, officials said.")]
    [InlineData("Indian Defence Minister Arun Rao met his Thai counterpart Somchai Boon on the sidelines of the conference on Sunday.")]
    public void A_Call_And_A_Sideline_Are_Meetings_Without_A_Host(string text)
    {
        var found = Assert.Single(Newsroom.Events(text));

        Assert.Equal((EventKind.Meeting, null), (found.Kind, found.Host));
    }

    [Fact]
    public void A_Resident_Ambassador_Makes_A_Meeting()
    {
        var found = Assert.Single(Newsroom.Events("Turkish Ambassador to Bangladesh Orhan Demir called on Bangladesh Army Chief General Karim Hasan in Dhaka on Monday."));

        Assert.Equal((EventKind.Meeting, "BGD"), (found.Kind, found.Host?.Value));
    }

    [Fact]
    public void An_Agreement_Knows_Its_Stage_Type_And_Subjects()
    {
        var found = Assert.Single(Newsroom.Events("India and Vietnam signed a memorandum of understanding on military training in Hanoi on Tuesday, officials said."));

        Assert.Equal((EventKind.Agreement, AgreementStage.Signed, "VNM", "2025-07-08"), (found.Kind, found.Stage, found.Host?.Value, found.Date?.Text));
        Assert.Contains(found.Claims, claim => (claim.Field, claim.Value) == (Domain.Articles.ClaimField.AgreementType, "memorandum"));
        Assert.Contains(found.Claims, claim => (claim.Field, claim.Value) == (Domain.Articles.ClaimField.AgreementSubject, "education-and-training"));
    }

    [Theory]
    [InlineData("Pakistan's Chairman Joint Chiefs of Staff Committee General Tariq Mirza visited Dhaka on Monday, the army said.", "Chairman Joint Chiefs of Staff Committee Mirza visits Dhaka")]
    [InlineData("A Pakistani delegation visited Dhaka on Monday to see the shipyards there, the army said.", "Pakistani delegation visits Dhaka")]
    [InlineData("Oman and Pakistan took part in the joint military exercise THAMAR in Karachi on Monday.", "Exercise THAMAR, Karachi")]
    [InlineData("Indian Defence Minister Arun Rao met Japanese Defence Minister Kenji Mori in Singapore on Sunday.", "Rao and Mori meet, Singapore")]
    [InlineData("Pakistan and Turkiye agreed to raise their trade to $5 billion, the ministry said on Monday.", "Pakistan and Türkiye agree to raise their trade to $5 billion")]
    [InlineData("Turkiye delivered three drones to the Maldives on Monday, the ministry of defence said.", "Three drones from Türkiye to Maldives")]
    public void Titles_Are_Short_And_Tell_Who_And_Where(string text, string title) =>
        Assert.Equal(title, Assert.Single(Newsroom.Events(text)).Title);
}
