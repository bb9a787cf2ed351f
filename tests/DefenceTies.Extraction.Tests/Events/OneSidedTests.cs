using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class OneSidedTests
{
    [Fact]
    public void What_Names_The_Guest_Alone_Goes_On_With_The_Visit()
    {
        var found = Assert.Single(Newsroom.Events("Kenyan Defence Minister Joseph Otieno visited Muscat on Monday. Otieno was shown round a shipyard."));

        Assert.Equal(EventKind.Visit, found.Kind);
        Assert.Equal(2, found.Evidence.Count);
    }

    [Fact]
    public void A_Plan_That_The_Next_Sentence_Scrubs_Is_Cancelled()
    {
        var found = Assert.Single(Newsroom.Events("Kenyan Defence Minister Joseph Otieno is due in Muscat on Friday. The trip was scrubbed."));

        Assert.Equal(EventStatus.Cancelled, found.Status);
    }

    [Fact]
    public void A_Journey_At_Another_Time_Is_Another_Visit()
    {
        var events = Newsroom.Events("Kenyan Defence Minister Joseph Otieno visited Muscat on Monday. He was last in the Omani capital in October 2023.");

        Assert.Equal(["2025-07-07", "2023-10"], events.Select(found => found.Date?.Text));
    }
}
