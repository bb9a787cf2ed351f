using DefenceTies.Extraction.Events;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class SignReaderTests
{
    [Fact]
    public void A_Visit_Told_Outright_Shows_What_Speaks_For_It()
    {
        var signs = SignsOf("Pakistan's Foreign Minister Imran Malik visited Dhaka on Sunday.");

        Assert.Equal(ConfidenceSign.Always, signs[0]);
        Assert.Superset(
            new HashSet<ConfidenceSign> { ConfidenceSign.DateSettled, ConfidenceSign.DateNear, ConfidenceSign.PlaceTold, ConfidenceSign.Encounter, ConfidenceSign.ToldFirst },
            signs.ToHashSet());
        Assert.DoesNotContain(ConfidenceSign.DateMissing, signs);
    }

    [Fact]
    public void A_Visit_Without_A_Day_Misses_Its_Date() =>
        Assert.Contains(ConfidenceSign.DateMissing, SignsOf("Pakistan's Foreign Minister Imran Malik met Bangladesh's Foreign Minister Touhid Hossain in Dhaka."));

    [Theory]
    [InlineData("on 6 July", false)]
    [InlineData("on 6 July 2025", true)]
    [InlineData("in June", true)]
    [InlineData("yesterday", false)]
    public void A_Day_Without_Its_Year_Is_Not_Settled(string date, bool isSettled) =>
        Assert.Equal(isSettled, SignsOf($"Pakistan's Foreign Minister Imran Malik visited Dhaka {date}.").Contains(ConfidenceSign.DateSettled));

    [Fact]
    public void More_Signs_For_It_Make_It_Surer() =>
        Assert.True(
            Newsroom.Events("Pakistan's Foreign Minister Imran Malik visited Dhaka on Sunday.")[0].Confidence
            > Newsroom.Events("Pakistan's Foreign Minister Imran Malik met Bangladesh's Foreign Minister Touhid Hossain.")[0].Confidence);

    private static IReadOnlyList<ConfidenceSign> SignsOf(string body) => Newsroom.Events(body)[0].Signs;
}
