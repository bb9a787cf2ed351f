using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Tests.Dates;

public sealed class DateTests
{
    [Theory]
    [InlineData("on Sunday", "2025-07-06")]
    [InlineData("on Wednesday", "2025-07-09")]
    [InlineData("today", "2025-07-09")]
    [InlineData("yesterday", "2025-07-08")]
    [InlineData("last month", "2025-06")]
    [InlineData("Earlier this year, in January", "2025-01")]
    [InlineData("in November last year", "2024-11")]
    [InlineData("on Oct. 28", "2024-10-28")]
    [InlineData("on June 3", "2025-06-03")]
    [InlineData("in April", "2025-04")]
    [InlineData("in December", "2024-12")]
    [InlineData("last weekend", "2025-07-05/2025-07-06")]
    [InlineData("in February 2025", "2025-02")]
    [InlineData("in 2022", "2022")]
    [InlineData("on 3 May 2024", "2024-05-03")]
    [InlineData("on the 26th of October, 2024", "2024-10-26")]
    [InlineData("on Friday, 13 June 2025", "2025-06-13")]
    [InlineData("from 24 November to 7 December last year", "2024-11-24/2024-12-07")]
    [InlineData("on 29 and 30 May 2024", "2024-05-29/2024-05-30")]
    [InlineData("March 26-28", "2025-03-26/2025-03-28")]
    [InlineData("on 2024-03-08", "2024-03-08")]
    [InlineData("on 09.05.2021", "2021-05-09")]
    [InlineData("on 15/11/2020", "2020-11-15")]
    [InlineData("on 22-12-2020", "2020-12-22")]
    [InlineData("on 12/22/2020", "2020-12-22")]
    [InlineData("two weeks ago", "[2025-06-23..2025-06-29]")]
    public void Past_Dates_Lie_On_Or_Before_The_Day_Of_Publication(string words, string expected) =>
        Assert.Equal(expected, Newsroom.Date($"It was {words}.")?.Text);

    [Theory]
    [InlineData("on July 20", "2025-07-20", EventStatus.Planned)]
    [InlineData("on September 30", "2025-09-30", EventStatus.Planned)]
    [InlineData("on October 28", "2024-10-28", EventStatus.Occurred)]
    [InlineData("from July 20 to 22", "2025-07-20/2025-07-22", EventStatus.Planned)]
    public void A_Day_Without_Its_Year_Lies_Shortly_Ahead_Rather_Than_Nearly_A_Year_Back(string words, string expected, EventStatus status)
    {
        var found = Assert.Single(Newsroom.Events($"The talks of the Kenyan and Omani defence ministers in Muscat {words} concern the port, the ministry said."));

        Assert.Equal((expected, status), (found.Date?.Text, found.Status));
    }

    [Theory]
    [InlineData("on Tuesday", "2025-07-15")]
    [InlineData("next month", "2025-08")]
    [InlineData("on January 5", "2026-01-05")]
    [InlineData("in October", "2025-10")]
    [InlineData("August 8-10", "2025-08-08/2025-08-10")]
    [InlineData("tomorrow", "2025-07-10")]
    [InlineData("next year", "2026")]
    public void Future_Dates_Lie_On_Or_After_It(string words, string expected) =>
        Assert.Equal(expected, Newsroom.Date($"It will be {words}.", Direction.Future)?.Text);

    [Theory]
    [InlineData("It may happen.")]
    [InlineData("They march on.")]
    [InlineData("He has 28 tanks.")]
    [InlineData("On February 30 it happened.")]
    public void Words_That_Only_Look_Like_Dates_Are_None(string sentence) =>
        Assert.True(Newsroom.Date(sentence) is null or { Bounds.CoreFirst: null });

    [Fact]
    public void A_Date_Is_As_Precise_As_The_Day_Of_Publication_Allows()
    {
        var within = new Dating(null, null, new DateOnly(2025, 11, 2), new DateOnly(2025, 11, 26));

        Assert.Equal("2025-11", DateResolver.Resolve(new WeekdayDate(DayOfWeek.Thursday, null), within with { First = new DateOnly(2025, 11, 10) }, Direction.Past)?.Text);
        Assert.Equal("2025-10", DateResolver.Resolve(new WrittenDate(null, null, 10, null), within, Direction.Past)?.Text);
        Assert.Null(DateResolver.Resolve(new WeekdayDate(DayOfWeek.Thursday, null), Dating.Unknown, Direction.Past));
    }

    [Fact]
    public void The_First_And_Last_Years_Of_The_Calendar_Do_No_Harm()
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue })
        {
            foreach (var words in new[] { "on Sunday", "last month", "next week", "two years ago", "last weekend", "in 1999", "March 26-28", "last year", "next year" })
            {
                _ = Newsroom.Date($"It was {words}.", Direction.Past, day);
                _ = Newsroom.Date($"It was {words}.", Direction.Future, day);
            }
        }
    }
}
