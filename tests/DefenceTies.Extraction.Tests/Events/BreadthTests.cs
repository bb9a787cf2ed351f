using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Events;

namespace DefenceTies.Extraction.Tests.Events;

/// <summary>The many ways in which newsrooms tell one kind of event, and what looks like one and is none; as of Wednesday 9 July 2025.</summary>
public sealed class BreadthTests
{
    [Theory]
    [InlineData("Indian Air Chief Marshal Rakesh Verma came home from Muscat on Monday.", EventKind.Visit)]
    [InlineData("After three days in Muscat, Indian Defence Minister Arun Rao was full of praise on Monday.", EventKind.Visit)]
    [InlineData("Omani Defence Minister Said Al Amri stood beside his Indian guest, Defence Minister Arun Rao, on Monday.", EventKind.Visit)]
    [InlineData("Indian Army chief General Vikram Rao went round the Omani staff college on Monday.", EventKind.Visit)]
    [InlineData("Indian Defence Minister Arun Rao heard from Omani Defence Minister Said Al Amri over the phone on Monday.", EventKind.Meeting)]
    [InlineData("Indian Defence Minister Arun Rao rang up his Omani opposite number, Said Al Amri, on Monday.", EventKind.Meeting)]
    [InlineData("India and Oman have come to terms on a common drone school, officials said on Monday.", EventKind.Agreement)]
    [InlineData("A defence pact between India and Oman took effect on Monday.", EventKind.Agreement)]
    [InlineData("Indian and Omani pilots took to the skies together over Masirah on Monday.", EventKind.Exercise)]
    [InlineData("Indian and Omani marines stormed a beach near Salalah on Monday.", EventKind.Exercise)]
    [InlineData("Twenty Omani sailors earned their badges from the Indian Navy in Kochi on Monday.", EventKind.Training)]
    [InlineData("Oman's coast guard now has three patrol drones from India.", EventKind.Transfer)]
    [InlineData("India has sent Oman the first of its new howitzers.", EventKind.Transfer)]
    public void An_Event_Is_Found_However_It_Is_Told(string text, EventKind kind) =>
        Assert.Contains(Newsroom.Events(text), told => told.Kind == kind && Countries(told) == "IND OMN");

    [Theory]
    [InlineData("A ship with wheat from India was seen off Muscat on Monday.")]
    [InlineData("Over the years India and Oman have signed several agreements on trade and defence.")]
    [InlineData("Indian exports of arms, above all to Oman, reached a record last year.")]
    [InlineData("The cricket boards of India and Oman met in Dubai on Monday to talk about the calendar.")]
    public void What_Only_Looks_Like_An_Event_Is_None(string text) => Assert.Empty(Newsroom.Events(text));

    [Theory]
    [InlineData("The signing of a defence pact between India and Oman, due on Monday, was shelved.", EventKind.Agreement)]
    [InlineData("Eastern Star, the drill that India and Oman hold every summer, will not take place this year.", EventKind.Exercise)]
    [InlineData("Indian Defence Minister Arun Rao will not be coming to Muscat on Friday after all.", EventKind.Visit)]
    [InlineData("Indian Defence Minister Arun Rao ought to have been in Muscat on Monday. He dropped the trip.", EventKind.Visit)]
    public void What_Was_Called_Off_Behind_An_Aside_Was_Called_Off(string text, EventKind kind) =>
        Assert.Equal((kind, EventStatus.Cancelled), Assert.Single(Newsroom.Events(text).Select(told => (told.Kind, told.Status)).Distinct()));

    [Theory]
    [InlineData("Crews from the Indian and Omani air forces are to rehearse the rescue of pilots in a joint drill at Masirah in October.")]
    [InlineData("The Eastern Star exercise, a biennial drill of the Indian and Omani navies, which will be held off Goa in January, is costly.")]
    public void The_Plan_Of_A_Clause_Is_That_Of_The_Drill_In_It(string text) =>
        Assert.Equal(EventStatus.Planned, Assert.Single(Newsroom.Events(text), told => told.Kind == EventKind.Exercise).Status);

    [Fact]
    public void Three_Chiefs_In_The_Capital_Of_One_Confer()
    {
        var meeting = Assert.Single(Newsroom.Events("The army chiefs of Mali, Niger and Chad met in Niamey on Monday."));

        Assert.Equal(EventKind.Meeting, meeting.Kind);
        Assert.Equal("NER", meeting.Host?.Value);
    }

    [Fact]
    public void A_Country_That_Is_Merely_Compared_Takes_No_Part()
    {
        var signed = Assert.Single(Newsroom.Events("India and Oman signed a defence pact in Muscat on Monday, the second of its kind besides Egypt."));

        Assert.Equal("IND OMN", Countries(signed));
    }

    [Theory]
    [InlineData("MINSK, May 4. /TASS/. The Kenyan army chief met his Belarusian counterpart on Thursday 4 May 2017.", "2017-05-04")]
    [InlineData("PRESS RELEASE\nNo: 118/VIII/2023\n\nDefence dialogue held\n\nJakarta, Thursday (24/8) - The two sides met in the morning, and will meet again in 2024.", "2023-08-24")]
    [InlineData("HARBOUR DIARY\nThe week from 8 to 14 October 2022, put together in Riga\n\nThe Danish minister came on Monday and saw his colleague for lunch.", "2022-10-14")]
    public void A_Page_Is_Dated_By_Its_Dateline_The_Year_Of_Its_Number_Or_The_Week_That_It_Sums_Up(string text, string date) =>
        Assert.Equal(date, Newsroom.Extractor.Extract(text)[0].Published?.ToString());

    private static string Countries(ExtractedEvent told) => string.Join(' ', told.Parties.Select(party => party.Country.Value).Order());
}
