using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class StatusTests
{
    private const string Minister = "Kenyan Defence Minister Joseph Otieno";

    [Theory]
    [InlineData("is to visit Cairo next week", EventStatus.Planned)]
    [InlineData("is expected to visit Cairo next week", EventStatus.Planned)]
    [InlineData("is due to visit Cairo on Friday", EventStatus.Planned)]
    [InlineData("plans to visit Cairo next month", EventStatus.Planned)]
    [InlineData("is set to visit Cairo on Friday", EventStatus.Planned)]
    [InlineData("has visited Cairo", EventStatus.Occurred)]
    [InlineData("is visiting Cairo", EventStatus.Occurred)]
    [InlineData("was invited to visit Cairo", EventStatus.Proposed)]
    [InlineData("might visit Cairo", EventStatus.Proposed)]
    [InlineData("could visit Cairo", EventStatus.Proposed)]
    [InlineData("cancelled a visit to Cairo", EventStatus.Cancelled)]
    [InlineData("called off his visit to Cairo", EventStatus.Cancelled)]
    public void Verbs_Around_A_Visit_Tell_Whether_It_Has_Been(string words, EventStatus status) =>
        Assert.Equal(status, Assert.Single(Newsroom.Events($"{Minister} {words}, the ministry of defence said in a statement.")).Status);

    [Theory]
    [InlineData("did not visit Cairo")]
    [InlineData("never visited Cairo")]
    [InlineData("denied having visited Cairo")]
    [InlineData("has not yet visited Cairo")]
    public void A_Denied_Visit_Is_None(string words) =>
        Assert.Empty(Newsroom.Events($"{Minister} {words}, the ministry of defence said in a statement."));

    [Theory]
    [InlineData("Kenya and Egypt signed a defence agreement in Cairo on Monday, officials said.", EventStatus.Occurred)]
    [InlineData("Kenya and Egypt will sign a defence agreement in Cairo on Friday, officials said.", EventStatus.Planned)]
    [InlineData("Kenya and Egypt are expected to sign a defence agreement in Cairo next week, officials said.", EventStatus.Planned)]
    [InlineData("Kenya and Egypt will hold the joint exercise DESERT LION in Cairo in October, officials said.", EventStatus.Planned)]
    [InlineData("Kenya and Egypt began the joint exercise DESERT LION in Cairo on Monday, officials said.", EventStatus.Occurred)]
    public void Agreements_And_Exercises_Have_A_Status_Too(string text, EventStatus status) =>
        Assert.Equal(status, Assert.Single(Newsroom.Events(text)).Status);
}
