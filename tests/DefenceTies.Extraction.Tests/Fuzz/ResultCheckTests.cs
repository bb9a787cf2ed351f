using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>The fuzz is worth what its check can see.</summary>
public sealed class ResultCheckTests
{
    private const string Text = "date 2025-07-08 Pakistan's Foreign Minister Imran Malik visited Dhaka on Sunday.";

    private static readonly ExtractedArticle s_good = Newsroom.Extractor.Extract(Text).Single();

    [Fact]
    public void What_Is_Read_Rightly_Has_No_Fault()
    {
        Assert.Single(s_good.Events);
        Assert.Empty(ResultCheck.Faults(Text, [s_good]));
    }

    [Fact]
    public void A_Span_Past_The_End_Is_Seen() => AssertSeen("lies outside the text", s_good with { Span = new TextSpan(0, Text.Length + 1) });

    [Fact]
    public void Overlapping_Paragraphs_Are_Seen() =>
        AssertSeen("paragraph", s_good with { Paragraphs = [new Paragraph(new TextSpan(16, 40), null), new Paragraph(new TextSpan(39, 50), null)] });

    [Fact]
    public void Other_Words_Than_The_Text_S_Own_Are_Seen() =>
        AssertSeen("own words", With(found => found with { Claims = [found.Claims[0] with { Verbatim = "Dacca" }] }));

    [Fact]
    public void Evidence_That_Is_Too_Long_Missing_Or_Elsewhere_Is_Seen()
    {
        AssertSeen("evidence", With(found => found with { Evidence = [] }));
        AssertSeen("evidence", With(found => found with { Evidence = [found.Evidence[0], found.Evidence[0]] }));
        AssertSeen("outside its article", With(found => found with { Evidence = [new TextSpan(Text.Length, Text.Length + 5)] }));
        AssertSeen("too long", With(found => found with { Evidence = [new TextSpan(0, 601)] }));
    }

    [Fact]
    public void A_Lone_Party_A_Nameless_Official_And_An_Odd_Confidence_Are_Seen()
    {
        AssertSeen("parties", With(found => found with { Parties = [new ExtractedParty(CountryCode.Parse("PAK"), PartyPart.Visitor)] }));
        AssertSeen("without a name", With(found => found with { Officials = [found.Officials[0] with { Name = " " }] }));
        AssertSeen("confidence", With(found => found with { Confidence = double.NaN }));
    }

    private static ExtractedArticle With(Func<ExtractedEvent, ExtractedEvent> change) => s_good with { Events = [change(s_good.Events[0])] };

    private static void AssertSeen(string words, ExtractedArticle spoilt) =>
        Assert.Contains(ResultCheck.Faults(Text, [spoilt]), fault => fault.Contains(words, StringComparison.Ordinal));
}
