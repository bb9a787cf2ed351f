using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Tests.Timeline;

public sealed class ListSentenceTests
{
    [Theory]
    [InlineData(0, "No event")]
    [InlineData(1, "1 event")]
    [InlineData(21, "21 events")]
    [InlineData(904, "904 events")]
    [InlineData(TimelinePage.CountLimit, "1,000 events or more")]
    public void It_Counts_In_Words(int count, string words) =>
        Assert.Equal(words, ListSentence.Count(new TimelinePage([], count, null, null)));

    [Fact]
    public void It_Says_How_Surely_The_Events_Lie_In_The_Period()
    {
        var filter = TimelineFilter.All with { From = EdtfDate.OfYear(2025), To = EdtfDate.OfYear(2025) };

        Assert.Equal("possibly in 2025, newest first", ListSentence.Which(filter));
        Assert.Equal("certainly in 2025, oldest first", ListSentence.Which(filter with { CertainlyInPeriod = true, OldestFirst = true }));
    }

    [Fact]
    public void Without_A_Period_Only_The_Order_Is_Said() =>
        Assert.Equal("newest first", ListSentence.Which(TimelineFilter.All));
}
