using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class LoneDayTests
{
    [Theory]
    [InlineData("since the 2nd", true, "2025-07-02")]
    [InlineData("until the 20th", false, "2025-07-20")]
    [InlineData("from the 2nd through the 6th", true, "2025-07-02/2025-07-06")]
    [InlineData("between the 2nd and the 5th", true, "2025-07-02/2025-07-05")]
    [InlineData("from the 20th to the 23rd", false, "2025-07-20/2025-07-23")]
    [InlineData("from Monday to Friday", true, "2025-07-07/2025-07-11")]
    [InlineData("Sunday till Wednesday", true, "2025-07-06/2025-07-09")]
    [InlineData("Dec 09,2021", true, "2021-12-09")]
    public void ShortenedDatesAreRead(string words, bool isPast, string expected) =>
        Assert.Equal(expected, Newsroom.Date(words, isPast ? Direction.Past : Direction.Future)?.Text);

    [Fact]
    public void ANumberedRoundIsNoDay() => Assert.Null(Newsroom.Date("on the 13th round"));
}
