namespace DefenceTies.Extraction.Tests.Events;

public sealed class StayTests
{
    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno met Omani Defence Minister Said Al Amri in Muscat on Tuesday. Otieno has been in Muscat since Sunday.", "2025-07-06/2025-07-08")]
    [InlineData("Kenyan Defence Minister Joseph Otieno arrived in Muscat on Sunday for talks with Omani Defence Minister Said Al Amri. Otieno flies home tomorrow.", "2025-07-06/2025-07-10")]
    [InlineData("Kenyan Defence Minister Joseph Otieno met Omani Defence Minister Said Al Amri in Muscat on Tuesday. Otieno is in Oman from Monday to Friday.", "2025-07-07/2025-07-11")]
    public void TheEdgesOfAStayAreReadFromTheSentencesAround(string body, string expected)
    {
        var visit = Newsroom.Events(body)[0];

        Assert.Equal(expected, visit.Date?.Text);
    }

    [Fact]
    public void WhatAnotherVerbWillDoMakesNoPlanOfWhatHasHappened()
    {
        var visit = Newsroom.Events("Kenyan Defence Minister Joseph Otieno landed in Muscat on Monday and will be in the country till Friday.")[0];

        Assert.Equal("2025-07-07/2025-07-11", visit.Date?.Text);
        Assert.Equal(Domain.Events.EventStatus.Occurred, visit.Status);
    }

    [Fact]
    public void ADealIsNotDatedByAnotherVerb()
    {
        var pact = Newsroom.Events("Otieno, who goes back to Nairobi on Friday, was speaking after Kenyan Defence Minister Joseph Otieno and Omani Defence Minister Said Al Amri had signed a defence pact.").First(found => found.Kind == Domain.Events.EventKind.Agreement);

        Assert.Null(pact.Date);
    }
}
