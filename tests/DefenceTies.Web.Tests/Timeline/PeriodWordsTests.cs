using DefenceTies.Domain.Time;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Tests.Timeline;

public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData("2025", "2025", "2025")]
    [InlineData("2025-01", "2025-12", "2025")]
    [InlineData("2024", "2025", "2024–2025")]
    [InlineData("2025-03", "2025-03", "Mar 2025")]
    [InlineData("2025-01", "2025-03", "Jan – Mar 2025")]
    [InlineData("2025-03-05", "2025-03-05", "5 Mar 2025")]
    [InlineData("2025-03-05", "2025-04-02", "5 Mar – 2 Apr 2025")]
    [InlineData("2024", null, "from 2024")]
    [InlineData(null, "2025-06", "until Jun 2025")]
    [InlineData("2025", "2024", "1 Jan 2025 – 31 Dec 2024")]
    [InlineData(null, null, null)]
    public void A_Period_Is_Told_In_As_Few_Words_As_It_Allows(string? from, string? to, string? words) =>
        Assert.Equal(words, PeriodWords.Of(Date(from), Date(to)));

    [Theory]
    [InlineData("2025", "2025", "in 2025")]
    [InlineData("2024", null, "from 2024")]
    [InlineData(null, null, null)]
    public void In_A_Sentence_It_Takes_Its_Preposition(string? from, string? to, string? words) =>
        Assert.Equal(words, PeriodWords.AsAdverb(Date(from), Date(to)));

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);
}
