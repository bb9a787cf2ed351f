using DefenceTies.Domain.Articles;
using DefenceTies.Web.Articles;

namespace DefenceTies.Web.Tests.Articles;

public sealed class ReaderTests
{
    private static readonly Register.Evidence.EvidenceParagraph Dry = Sample.Paragraph("Nothing here.", 0);
    private static readonly Register.Evidence.EvidenceParagraph Hit = Sample.Paragraph("He came to Dhaka.", 20, Sample.Mark(20, 37, 1, Sample.WordsOf(31, 36, ClaimField.City), Sample.WordsOf(20, 22, ClaimField.OfficialPart)));
    private static readonly Register.Evidence.EvidenceParagraph Furniture = Sample.Paragraph("Share", 40) with { Number = 0, FurnitureBecause = "share row" };

    [Fact]
    public void Neighbouring_Lines_Of_Furniture_Are_Folded_Together()
    {
        var blocks = ReaderBlock.Of(Article(Furniture, Furniture, Dry, Furniture), hideDry: false);

        Assert.Equal([(true, 2), (false, 1), (true, 1)], blocks.Select(block => (block.IsFurniture, block.Paragraphs.Count)));
    }

    [Fact]
    public void Paragraphs_That_Gave_Nothing_Can_Be_Hidden() =>
        Assert.Equal([Hit], ReaderBlock.Of(Article(Dry, Hit, Dry), hideDry: true).SelectMany(block => block.Paragraphs));

    [Fact]
    public void A_Headline_That_The_Text_Repeats_Stands_Once()
    {
        var headline = Sample.Paragraph("A headline", 0);

        Assert.Equal([Dry with { Number = 2 }], ReaderBlock.Of(Article(headline, Dry with { Number = 2 }), hideDry: false).SelectMany(block => block.Paragraphs));
    }

    [Fact]
    public void A_Headline_That_Proves_Something_Is_Shown_With_Its_Mark()
    {
        var headline = Sample.Paragraph("A headline", 0, Sample.Mark(0, 10, 1));

        Assert.Equal([headline], ReaderBlock.Of(Article(headline), hideDry: false).SelectMany(block => block.Paragraphs));
    }

    [Fact]
    public void A_Note_Says_What_The_Paragraph_Gave()
    {
        var note = Assert.Single(MarginNote.Of(Hit, [Sample.Visit(1), Sample.Visit(2)]));

        Assert.Equal(1, note.Event.Id);
        Assert.Equal("city", note.Gave);
        Assert.Empty(note.Disputed);
    }

    [Fact]
    public void A_Note_Says_Where_Another_Source_Disagrees()
    {
        var disputed = Hit with { Marks = [Sample.Mark(20, 37, 1, Sample.WordsOf(31, 36, ClaimField.Date, isDisputed: true))] };

        Assert.Equal(["date"], Assert.Single(MarginNote.Of(disputed, [Sample.Visit(1)])).Disputed);
    }

    private static Register.Articles.ArticlePage Article(params Register.Evidence.EvidenceParagraph[] paragraphs) =>
        new(Sample.Article(), null, null, "", DateTimeOffset.UnixEpoch, 1, paragraphs, [], [], false);
}
