using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Tests.Values;

public sealed class CorroborationTests
{
    private const string Report = "The chairman of the works led a delegation to the capital on Sunday and met the chief of the army at its headquarters there.";
    private const string Other = "Talks between both armies turned on training, seminars and exchanges of visits, the office of public relations announced late yesterday.";

    [Theory]
    [InlineData(2, "NDTV", null, Report, "Dawn", null, Other)]
    [InlineData(1, "NDTV", null, Report, "NDTV", null, Other)] // one publisher
    [InlineData(1, "NDTV", "ANI", Report, "Dawn", "ANI", Other)] // one agency
    [InlineData(1, "NDTV", "ANI", Report, "ANI", null, Other)] // the agency itself
    [InlineData(1, "NDTV", null, Report, "Dawn", null, Report + " Dawn adds a sentence.")] // nearly the same text
    [InlineData(2, null, null, Report, null, null, Other)] // unnamed publishers count each
    public void Only_Independent_Sources_Count(int count, string? publisher, string? agency, string text, string? otherPublisher, string? otherAgency, string otherText) =>
        Assert.Equal(count, Corroboration.Count([(ArticleOf(publisher, agency), text), (ArticleOf(otherPublisher, otherAgency), otherText)]));

    private static Article ArticleOf(string? publisher, string? agency) => new()
    {
        Number = 1,
        Start = 0,
        End = 0,
        Title = "",
        Publisher = publisher,
        Agency = agency,
        Paragraphs = [],
        ImportRunId = 1,
    };
}
