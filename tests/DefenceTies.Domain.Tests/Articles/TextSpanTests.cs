using DefenceTies.Domain.Articles;

namespace DefenceTies.Domain.Tests.Articles;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void An_Impossible_Span_Cannot_Be_Made(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void A_Span_Yields_Its_Words() =>
        Assert.Equal("in Dhaka", new TextSpan(4, 12).In("met in Dhaka today"));

    [Fact]
    public void Neighbours_Do_Not_Overlap() =>
        Assert.False(new TextSpan(0, 4).Overlaps(new TextSpan(4, 8)));
}
