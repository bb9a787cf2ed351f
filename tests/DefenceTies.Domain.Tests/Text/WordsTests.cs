using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;

namespace DefenceTies.Domain.Tests.Text;

public sealed class WordsTests
{
    [Fact]
    public void Words_Are_Lower_Case_And_Hyphenated()
    {
        Assert.Equal("in-force", Words.Of(AgreementStage.InForce));
        Assert.Equal("visit", Words.Of(EventKind.Visit));
    }

    [Fact]
    public void Every_Word_Is_Read_Back_As_Its_Value() =>
        Assert.All(Enum.GetValues<AgreementStage>(), stage =>
        {
            Assert.True(Words.TryRead<AgreementStage>(Words.Of(stage).ToUpperInvariant(), out var read));
            Assert.Equal(stage, read);
        });

    [Theory]
    [InlineData("visits")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1")]
    public void An_Unknown_Word_Is_Refused(string? word) =>
        Assert.False(Words.TryRead<EventKind>(word, out _));
}
