using DefenceTies.Domain.Articles;
using DefenceTies.Web.Events;

namespace DefenceTies.Web.Tests.Events;

public sealed class SentenceAnchorsTests
{
    private static readonly Register.Evidence.EvidenceParagraph Paragraph = Sample.Paragraph("He came to Dhaka. He left.", 50, Sample.Mark(50, 67, 1));

    [Fact]
    public void A_Phrase_Leads_To_Its_Sentence()
    {
        var claim = Sample.Claim(ClaimField.City, "Dhaka", 61, 66);

        Assert.Equal("report-4-50", SentenceAnchors.Of(Sample.Report(4, Sample.Article(), [Paragraph], claim), claim));
    }

    [Fact]
    public void A_Phrase_Outside_The_Paragraphs_Shown_Leads_Nowhere()
    {
        var claim = Sample.Claim(ClaimField.City, "Dhaka", 661, 666);

        Assert.Null(SentenceAnchors.Of(Sample.Report(4, Sample.Article(), [Paragraph], claim), claim));
    }
}
