using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Tests.Dates;

public sealed class DateWordingTests
{
    [Theory]
    [InlineData("on Thursday", "2025-07-03")]
    [InlineData("on Mon.", "2025-07-07")]
    [InlineData("last Tuesday", "2025-07-08")]
    [InlineData("this morning", "2025-07-09")]
    [InlineData("the day before yesterday", "2025-07-07")]
    [InlineData("three days ago", "2025-07-06")]
    [InlineData("six months ago", "2025-01")]
    [InlineData("two years ago", "2023")]
    [InlineData("this month", "2025-07")]
    [InlineData("over the weekend", "2025-07-05/2025-07-06")]
    [InlineData("in early March", "2025-03")]
    [InlineData("in mid-June", "2025-06")]
    [InlineData("in June", "2025-06")]
    [InlineData("since July", "2025-07")]
    [InlineData("late last year", "2024")]
    [InlineData("in August", "2024-08")]
    [InlineData("on 9 July", "2025-07-09")]
    [InlineData("on July 10", "2024-07-10")]
    [InlineData("on the 1st of July", "2025-07-01")]
    [InlineData("on Tuesday, July 1", "2025-07-01")]
    [InlineData("on February 29, 2024", "2024-02-29")]
    [InlineData("in Sept. 2024", "2024-09")]
    [InlineData("back in 2019", "2019")]
    [InlineData("in May", "2025-05")]
    [InlineData("in March", "2025-03")]
    public void Days_Months_And_Years_Lie_On_Or_Before_The_Article(string words, string expected) =>
        Assert.Equal(expected, Newsroom.Date($"It was {words}.")?.Text);

    [Theory]
    [InlineData("from June 3 to June 7", "2025-06-03/2025-06-07")]
    [InlineData("from 28 June to 2 July", "2025-06-28/2025-07-02")]
    [InlineData("on June 3 and 4", "2025-06-03/2025-06-04")]
    [InlineData("June 3–7", "2025-06-03/2025-06-07")]
    [InlineData("3 to 7 June 2024", "2024-06-03/2024-06-07")]
    [InlineData("from 28 December 2024 to 3 January 2025", "2024-12-28/2025-01-03")]
    public void A_Range_Covers_All_Its_Days(string words, string expected) =>
        Assert.Equal(expected, Newsroom.Date($"It was {words}.")?.Text);

    [Theory]
    [InlineData("The general may visit Ankara.")]
    [InlineData("Soldiers march through Ankara.")]
    [InlineData("The march in Ankara was long.")]
    [InlineData("The august assembly rose.")]
    [InlineData("The sun rose over Ankara.")]
    [InlineData("General Dong Jun spoke.")]
    [InlineData("The 2024 men marched.")]
    [InlineData("They second the motion.")]
    public void Words_And_Names_That_Look_Like_Dates_Are_None(string sentence) => Assert.Null(Newsroom.Date(sentence));

    [Theory]
    [InlineData("on 09/07/2025", "2025-07-09")]
    [InlineData("on 13/06/2025", "2025-06-13")]
    [InlineData("on 06/13/2025", "2025-06-13")]
    [InlineData("on 2025/06/13", "2025-06-13")]
    [InlineData("on 13.6.2025", "2025-06-13")]
    public void Of_Day_And_Month_In_Digits_The_One_That_Can_Be_Is_Taken(string words, string expected) =>
        Assert.Equal(expected, Newsroom.Date($"It was {words}.")?.Text);

    [Theory]
    [InlineData("The ministry opened a new hall on July 4. That day {0}.", "2025-07-04")]
    [InlineData("The ministry opened a new hall on July 4. On the same day, {0}.", "2025-07-04")]
    [InlineData("The ministry opened a new hall on July 4. The next day {0}.", "2025-07-05")]
    [InlineData("The ministry opened a new hall on July 4. Two days later {0}.", "2025-07-06")]
    [InlineData("The ministry opened a new hall on July 4. A day before, {0}.", "2025-07-03")]
    [InlineData("The ministry opened a new hall on July 4. Three days earlier {0}.", "2025-07-01")]
    [InlineData("The ministry opened a new hall in May 2024. The following month {0}.", "2024-06")]
    [InlineData("The ministry opened a new hall on 4 May 2023. In October of the same year {0}.", "2023-10")]
    [InlineData("The ministry opened a new hall in 2022. The following year {0}.", "2023")]
    public void What_Is_Counted_From_The_Date_Told_Before_Is_So(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Newsroom.Events(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, "Kenyan Defence Minister Joseph Otieno visited Cairo"))).Date?.Text);

    [Theory]
    [InlineData("That day it rained.")]
    [InlineData("Two days later it rained.")]
    [InlineData("The following month it rained.")]
    public void Without_A_Date_Before_It_Tells_Nothing(string sentence) => Assert.Null(Newsroom.Date(sentence));

    [Theory]
    [InlineData("Monday")]
    [InlineData("Sunday")]
    [InlineData("July 10")]
    [InlineData("December 31")]
    [InlineData("in August")]
    [InlineData("at the weekend")]
    [InlineData("9 July")]
    [InlineData("August 8-10")]
    public void What_Has_Happened_Never_Lies_After_The_Article(string words)
    {
        for (var day = Newsroom.Today; day < Newsroom.Today.AddDays(400); day = day.AddDays(13))
        {
            Assert.True(Newsroom.Date($"It was {words}.", Direction.Past, day)!.Bounds.Earliest <= day);
        }
    }

    [Theory]
    [InlineData("{0} in Cairo on Monday for a three-day visit.", "2025-07-07/2025-07-09")]
    [InlineData("{0} in Cairo on July 1 on a five-day visit.", "2025-07-01/2025-07-05")]
    [InlineData("{0} in Cairo on Monday for a visit that runs until Thursday.", "2025-07-07/2025-07-10")]
    public void A_Stay_Covers_All_Its_Days(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Newsroom.Events(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, "Kenyan Defence Minister Joseph Otieno arrived"))).Date?.Text);

    [Fact]
    public void The_Day_On_Which_Somebody_Spoke_Is_Not_The_Day_Of_The_Event() =>
        Assert.Equal("2025-07-04", Assert.Single(Newsroom.Events("Kenyan Defence Minister Joseph Otieno visited Cairo on July 4, a spokesman said on Tuesday.")).Date?.Text);

    [Theory]
    [InlineData("9999-12-31", "on Friday for a three-day visit")]
    [InlineData("9999-12-31", "on Friday for a visit that runs until Sunday")]
    [InlineData("0001-01-01", "on Monday for a three-day visit")]
    [InlineData("0001-01-02", "two days ago")]
    public void The_Ends_Of_The_Calendar_Do_No_Harm_To_A_Stay(string published, string words) =>
        Assert.NotEmpty(Newsroom.Extractor.Extract($"date {published} Kenyan Defence Minister Joseph Otieno arrived in Cairo {words}, the ministry of defence said."));
}
