using DefenceTies.Domain.Time;

namespace DefenceTies.Domain.Tests.Time;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2025-11-23", "23 Nov")]
    [InlineData("2025-10", "in Oct")]
    [InlineData("[2025-10-26,2025-10-28]", "26 or 28 Oct")]
    [InlineData("[2025-10-26,2025-10-27,2025-10-28]", "26, 27 or 28 Oct")]
    [InlineData("[2025-10-30,2025-11-02]", "30 Oct or 2 Nov")]
    [InlineData("2025-04-27/2025-04-29", "27–29 Apr")]
    [InlineData("2025-04-28/2025-05-02", "28 Apr – 2 May")]
    [InlineData("2025-10/2025-11", "Oct – Nov")]
    [InlineData("2025", "in 2025")]
    [InlineData("2025-22", "in summer")]
    [InlineData("2025-24", "in winter 2025–26")]
    [InlineData("2025-11-23~", "about 23 Nov")]
    [InlineData("2025-11?", "perhaps Nov")]
    [InlineData("2025-01-29/..", "from 29 Jan")]
    [InlineData("../2025-01-29", "until 29 Jan")]
    [InlineData("[2025-09-06..2025-09-08]", "between 6 and 8 Sep")]
    [InlineData("[2025-09-06..]", "6 Sep or later")]
    public void A_Line_Leaves_Out_The_Year_That_Its_Heading_Tells(string edtf, string words) =>
        Assert.Equal(words, DateWords.Short(EdtfDate.Parse(edtf), 2025));

    [Theory]
    [InlineData("2025-11-23", "23 Nov 2025")]
    [InlineData("[..2025-07-08]", "by 8 Jul 2025")]
    [InlineData("[2025-10-26,2025-10-28]", "26 or 28 Oct 2025")]
    [InlineData("2025-10/2025-11", "Oct – Nov 2025")]
    [InlineData("2021/2023", "2021–2023")]
    [InlineData("2025-12-30/2026-01-02", "30 Dec 2025 – 2 Jan 2026")]
    [InlineData("[2024-12-31,2025-01-01]", "31 Dec 2024 or 1 Jan 2025")]
    [InlineData("[2025-04-27..2025-04-29,2025-05-02]", "27–29 Apr 2025 or 2 May 2025")]
    [InlineData("2025/2026-02", "2025 – Feb 2026")]
    public void A_Line_That_Stands_Alone_Tells_The_Year(string edtf, string words) =>
        Assert.Equal(words, DateWords.Short(EdtfDate.Parse(edtf)));

    [Theory]
    [InlineData("[2025-10-26,2025-10-28]", "26 or 28 October 2025")]
    [InlineData("2025-10", "in October 2025")]
    [InlineData("2025-10/2025-11", "October – November 2025")]
    [InlineData("[..2025-07-08]", "by 8 July 2025")]
    public void A_Heading_Spells_The_Month(string edtf, string words) =>
        Assert.Equal(words, DateWords.Long(EdtfDate.Parse(edtf)));

    [Fact]
    public void A_Known_Year_Of_Another_Date_Is_Still_Told() =>
        Assert.Equal("23 Nov 2024", DateWords.Short(EdtfDate.Parse("2024-11-23"), 2025));

    [Fact]
    public void What_No_Source_Dates_Is_Said_To_Be_Untold() =>
        Assert.Equal("no date told", DateWords.Short(null));

    [Fact]
    public void A_Month_Is_Named_In_Full() =>
        Assert.Equal("October 2025", DateWords.OfMonth(new DateOnly(2025, 10, 26)));
}
