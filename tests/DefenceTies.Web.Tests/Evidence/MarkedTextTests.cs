using DefenceTies.Domain.Articles;
using DefenceTies.Web.Evidence;

namespace DefenceTies.Web.Tests.Evidence;

public sealed class MarkedTextTests
{
    private const string Text = "Before. He came to Dhaka on Sunday. After.";
    private const int At = 100;

    [Fact]
    public void A_Paragraph_Without_Evidence_Is_One_Plain_Stretch()
    {
        var run = Assert.Single(MarkedText.Split(Sample.Paragraph(Text, At)));

        Assert.False(run.IsEvidence);
        Assert.Equal(Text, Assert.Single(run.Pieces).Text);
    }

    [Fact]
    public void A_Sentence_Is_Cut_Out_And_Its_Claims_Words_Inside_It()
    {
        var paragraph = Sample.Paragraph(Text, At, Sample.Mark(108, 135, 7, Sample.WordsOf(119, 124, ClaimField.City), Sample.WordsOf(125, 134, ClaimField.Date, isDisputed: true)));

        var runs = MarkedText.Split(paragraph);

        Assert.Equal([false, true, false], runs.Select(run => run.IsEvidence));
        Assert.Equal([7L], runs[1].EventIds);
        Assert.Equal(
            [new MarkedPiece("He came to ", false, false), new MarkedPiece("Dhaka", true, false), new MarkedPiece(" ", false, false), new MarkedPiece("on Sunday", true, true), new MarkedPiece(".", false, false)],
            runs[1].Pieces);
    }

    [Fact]
    public void Two_Events_On_One_Sentence_Share_Its_Stretch()
    {
        var paragraph = Sample.Paragraph(Text, At, Sample.Mark(108, 135, 7), Sample.Mark(108, 135, 8));

        Assert.Equal([7L, 8L], Assert.Single(MarkedText.Split(paragraph), run => run.IsEvidence).EventIds);
    }

    [Fact]
    public void Of_Claims_On_The_Same_Words_The_Disputed_One_Is_Seen()
    {
        var paragraph = Sample.Paragraph(
            Text,
            At,
            Sample.Mark(108, 135, 7, Sample.WordsOf(119, 134, ClaimField.City)),
            Sample.Mark(108, 135, 8, Sample.WordsOf(125, 134, ClaimField.Date, isDisputed: true)));

        var claims = MarkedText.Split(paragraph).SelectMany(run => run.Pieces).Where(piece => piece.IsClaim);

        Assert.Equal([new MarkedPiece("on Sunday", true, true)], claims);
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(500, 600)]
    public void A_Mark_Outside_The_Paragraph_Is_Left_Out(int start, int end) =>
        Assert.False(Assert.Single(MarkedText.Split(Sample.Paragraph(Text, At, Sample.Mark(start, end, 7)))).IsEvidence);

    [Fact]
    public void A_Sentence_That_Runs_Over_The_Paragraphs_End_Is_Cut_There()
    {
        var runs = MarkedText.Split(Sample.Paragraph(Text, At, Sample.Mark(136, 400, 7)));

        Assert.Equal(Text, string.Concat(runs.SelectMany(run => run.Pieces).Select(piece => piece.Text)));
        Assert.Equal(At + Text.Length, runs[^1].Span.End);
    }

    [Fact]
    public void Whatever_The_Marks_No_Word_Is_Lost_Or_Doubled()
    {
        var random = new Random(4);
        for (var round = 0; round < 500; round++)
        {
            var marks = Enumerable.Range(0, random.Next(5)).Select(_ => Span(random)).Select(span => Sample.Mark(span.Start, span.End, random.Next(3), [.. Enumerable.Range(0, random.Next(4)).Select(_ => Span(random)).Select(words => Sample.WordsOf(words.Start, words.End, ClaimField.City, random.Next(2) == 0))]));

            var runs = MarkedText.Split(Sample.Paragraph(Text, At, [.. marks]));

            Assert.Equal(Text, string.Concat(runs.SelectMany(run => run.Pieces).Select(piece => piece.Text)));
        }
    }

    private static TextSpan Span(Random random)
    {
        var start = random.Next(At - 10, At + Text.Length + 10);
        return new TextSpan(start, start + random.Next(1, 30));
    }
}
