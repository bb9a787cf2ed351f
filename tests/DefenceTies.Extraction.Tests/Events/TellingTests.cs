using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Tests.Events;

/// <summary>What a sentence tells of its events and what it only speaks of; as of Wednesday 9 July 2025.</summary>
public sealed class TellingTests
{
    [Theory]
    [InlineData("Turkish Defence Minister Ali Kaya wrapped up a three-day visit to Oman on Tuesday.", "2025-07-06/2025-07-08")]
    [InlineData("Turkish Defence Minister Ali Kaya began a three-day visit to Oman on Tuesday.", "2025-07-08/2025-07-10")]
    [InlineData("Turkish Defence Minister Ali Kaya was on a visit to Oman on Monday and Tuesday.", "2025-07-07/2025-07-08")]
    [InlineData("In June, Turkish Defence Minister Ali Kaya visited Oman.", "2025-06")]
    public void A_Stay_Is_Counted_From_The_Day_That_Its_Verb_Means(string text, string date) =>
        Assert.Equal(date, Assert.Single(Newsroom.Events(text)).Date?.ToString());

    [Fact]
    public void Whoever_Meets_In_A_Third_Country_Does_Not_Visit_It_Beside()
    {
        var meeting = Assert.Single(Newsroom.Events("Kenyan Defence Minister Joseph Otieno met Egyptian Defence Minister Hany Sobhi in Geneva on Monday."));

        Assert.Equal(EventKind.Meeting, meeting.Kind);
        Assert.Equal("CHE", meeting.Host?.Value);
    }

    [Fact]
    public void A_Visit_That_Follows_Another_Keeps_Its_Own_People()
    {
        var events = Newsroom.Events("""
            Omani Navy Chief Admiral Salim Harthy called on Kenyan Defence Minister Joseph Otieno in Nairobi on Monday.

            Admiral Harthy's visit follows a June 2 meeting in Nairobi between Omani Defence Minister Said Amri and Kenyan Defence Minister Joseph Otieno.
            """);

        Assert.Equal(2, events.Count);
        Assert.DoesNotContain(events, told => told.Officials.Any(official => official.Name.EndsWith("Harthy", StringComparison.Ordinal)) && told.Officials.Any(official => official.Name.EndsWith("Amri", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_Place_That_Is_Spoken_Of_Is_Not_Where_He_Spoke()
    {
        var told = Assert.Single(Newsroom.Events("“A zone for Omani firms will open at Mombasa,” Kenyan Defence Minister Joseph Otieno said at a meeting with Omani Defence Minister Said Amri on Monday."));

        Assert.NotEqual("Mombasa", told.City);
    }

    [Fact]
    public void The_Verb_Ends_The_Name_Of_Whoever_Acts()
    {
        var told = Assert.Single(Newsroom.Events("Bangladesh purchased two frigates from China on Monday."));

        Assert.Equal(EventKind.Transfer, told.Kind);
        Assert.Equal(["BGD", "CHN"], told.Parties.Select(party => party.Country.Value).Order());
    }
}
