using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class SecondReadingTests
{
    [Theory]
    [InlineData("The protocol has had the blessing of Poland and Latvia since Friday.", EventKind.Agreement)]
    [InlineData("Since Monday the Lao cadets have had a classroom of their own in Vietnam.", EventKind.Training)]
    [InlineData("On Monday Indian Army chief General Vikram Rao packs for Colombo.", EventKind.Visit)]
    public void An_Article_That_No_Rule_Made_Anything_Of_Is_Read_Once_More(string text, EventKind kind) =>
        Assert.Equal(kind, Assert.Single(Newsroom.Events(text)).Kind);

    [Theory]
    [InlineData("Kenyan and Omani soldiers exchanged heavy fire on Monday, though a drill had been set for the day.")]
    [InlineData("The Kenyan navy has had an accord with its cooks since Monday.")]
    [InlineData("Kenya and Oman have an accord.")]
    public void Fighting_One_Country_Alone_Or_No_Day_Tells_Of_Nothing(string text) => Assert.Empty(Newsroom.Events(text));

    [Fact]
    public void Farther_Down_Than_The_Lead_Such_Words_Tell_Of_Nothing()
    {
        const string Rain = "It rained in the port all day long and nobody came to see. ";

        Assert.Empty(Newsroom.Events(string.Concat(Enumerable.Repeat(Rain, 5)) + "The protocol has had the blessing of Poland and Latvia since Friday."));
    }

    [Fact]
    public void Two_Guests_Met_Where_The_News_Is_Reported_From()
    {
        const string Text = "date 2025-07-09 JAKARTA, July 9 (Antara) -- Kenyan Defence Minister Joseph Otieno met Omani Defence Minister Said Al Amri on Tuesday.";
        var found = Assert.Single(Newsroom.Extractor.Extract(Text).SelectMany(article => article.Events));

        Assert.Equal((EventKind.Meeting, "IDN"), (found.Kind, found.Host?.Value));
    }
}
