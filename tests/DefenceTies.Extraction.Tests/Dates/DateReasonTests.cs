namespace DefenceTies.Extraction.Tests.Dates;

public sealed class DateReasonTests
{
    private const string Visit = "Kenyan Defence Minister Joseph Otieno visited Cairo";

    [Theory]
    [InlineData("on Sunday", "'Sunday' in an article of 2025-07-09 = 2025-07-06: the last one up to that day.")]
    [InlineData("last Wednesday", "'last Wednesday' in an article of 2025-07-09 = 2025-07-02: the last one before that day, as the words say.")]
    [InlineData("yesterday", "'yesterday' in an article of 2025-07-09 = 2025-07-08: counted from that day.")]
    [InlineData("last month", "'last month' in an article of 2025-07-09 = 2025-06: counted from that day.")]
    [InlineData("this week", "'this week' in an article of 2025-07-09 = [2025-07-07..2025-07-09]: a day of that week up to that day.")]
    [InlineData("last week", "'last week' in an article of 2025-07-09 = [2025-06-30..2025-07-06]: some day of the week, counted from that day.")]
    [InlineData("on October 28", "'October 28' in an article of 2025-07-09 = 2024-10-28: without a year, so the last one up to that day.")]
    [InlineData("in November last year", "'November last year' in an article of 2025-07-09 = 2024-11: the year is counted from that day.")]
    [InlineData("on 3 May 2024", "'3 May 2024' = 2024-05-03: written with its year.")]
    [InlineData("on June 3-5", "'June 3-5' in an article of 2025-07-09 = 2025-06-03/2025-06-05: without a year, so the last such days begun by that day.")]
    [InlineData("on 3-5 June 2024", "'3-5 June 2024' = 2024-06-03/2024-06-05: written with its year.")]
    public void A_Date_Tells_Its_Words_What_They_Were_Counted_From_And_Which_Way(string words, string because) =>
        Assert.Equal(because, Because($"{Visit} {words}."));

    [Theory]
    [InlineData("on Sunday", "'Sunday' in an article of 2025-07-09 = 2025-07-13: the first one from that day on.")]
    [InlineData("next Wednesday", "'next Wednesday' in an article of 2025-07-09 = 2025-07-16: the first one after that day, as the words say.")]
    [InlineData("on January 5", "'January 5' in an article of 2025-07-09 = 2026-01-05: without a year, so the first one from that day on.")]
    [InlineData("on August 8-10", "'August 8-10' in an article of 2025-07-09 = 2025-08-08/2025-08-10: without a year, so the first such days that end on that day or after it.")]
    public void What_Lies_Ahead_Is_Counted_Forward(string words, string because) =>
        Assert.Equal(because, Because($"Kenyan Defence Minister Joseph Otieno will visit Cairo {words}."));

    [Fact]
    public void A_Date_Taken_From_The_Sentence_Before_Says_So() =>
        Assert.Equal(
            "Its own sentence tells no date; the one told just before is taken. 'Sunday' in an article of 2025-07-09 = 2025-07-06: the last one up to that day.",
            Because($"The ministry opened a new hall on Sunday. {Visit}, officials said."));

    [Fact]
    public void A_Date_Counted_From_The_One_Told_Before_Names_That() =>
        Assert.Equal(
            "'Two days later' beside 2025-07-04, told before, = 2025-07-06: counted from that date.",
            Because($"The ministry opened a new hall on July 4. Two days later {Visit}."));

    [Fact]
    public void A_Stay_Tells_Its_First_Day_And_Its_Length() =>
        Assert.Equal(
            "'Monday' in an article of 2025-07-09 = 2025-07-07: the last one up to that day. 'three-day' from that day on = 2025-07-07/2025-07-09.",
            Because("Kenyan Defence Minister Joseph Otieno arrived in Cairo on Monday for a three-day visit."));

    [Fact]
    public void Days_Merged_From_Several_Sentences_Name_Them_All() =>
        Assert.Equal(
            "'Monday' in an article of 2025-07-09 = 2025-07-07: the last one up to that day. 'Tuesday' in an article of 2025-07-09 = 2025-07-08: the last one up to that day."
            + " All days from the first to the last of these = 2025-07-07/2025-07-08.",
            Because("Kenyan Defence Minister Joseph Otieno arrived in Cairo on Monday. Otieno met Egyptian President Hany Sobhi in Cairo on Tuesday."));

    [Fact]
    public void Words_Set_With_Odd_Blanks_Are_Quoted_Plainly() =>
        Assert.StartsWith("'last Wednesday' in", Because("Kenyan Defence Minister Joseph Otieno visited Cairo last\u00A0 Wednes\u00ADday, the ministry of defence said in a statement."), StringComparison.Ordinal);

    [Fact]
    public void An_Article_Whose_Day_Is_Not_Known_Says_Between_Which_Days_It_Was_Written()
    {
        var found = Newsroom.Extractor.Extract($"July 2025\n\nKenya and Egypt in talks\n\n{Visit} on 3 July. The two sides were glad of it, an official said there.")[0];

        Assert.All(found.Events, told => Assert.NotNull(told.DateBecause));
        Assert.Contains("in an article written between 2025-07-01 and 2025-07-31 = 2025-07-03", Assert.Single(found.Events).DateBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_A_Date_There_Is_No_Reason() => Assert.Null(Because($"{Visit}, officials said."));

    [Fact]
    public void A_Stay_Told_In_A_Thousand_Sentences_Has_A_Short_Reason()
    {
        var days = string.Concat(Enumerable.Range(0, 1000).Select(at => $" Otieno met Egyptian President Hany Sobhi in Cairo on {Newsroom.Today.AddDays(-at % 14):MMMM d}."));

        Assert.InRange(Because($"Kenyan Defence Minister Joseph Otieno arrived in Cairo on Monday.{days}")!.Length, 100, 1500);
    }

    private static string? Because(string body) => Newsroom.Events(body)[0].DateBecause;
}
