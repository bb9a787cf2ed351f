using DefenceTies.Domain.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace DefenceTies.Extraction.Tests;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "Pakistan's", "Foreign Minister", "Gen.", "Lt. Gen.", "Imran Malik", "visited", "met with", "called on", "in", "Dhaka", "on Sunday", "Oct. 28", "and", ",", ".", "\n", "\r\n",
        "\n\n", "“", "”", "(", ")", "’s", "U.S.", "signed", "a memorandum of understanding", "will", "between", "delegation led by", "date 2025-07-08", "Updated 24 November 2025", "KABUL:",
        "exercise", "AMAN", "\u00A0", "\u00AD", "\u200F", "👍", "\uD800", "\uDC00", "\0", "February 31", "the two countries", "he", "who also met", "$5 billion", "https://", "www.", "-", "--", "…",
    ];

    [Fact]
    public void No_Text_Makes_It_Throw_And_All_Spans_Lie_Inside()
    {
        var words = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces));
        var letters = Gen.Choose(0, char.MaxValue).Select(unit => (char)unit).ArrayOf().Select(units => new string(units));
        var glued = Gen.Elements(Pieces).ListOf().Select(string.Concat);

        Prop.ForAll(Gen.OneOf(words, letters, glued).ToArbitrary(), text => Check(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(200));
    }

    [Theory]
    [InlineData("a ", 200_000)]
    [InlineData("(", 200_000)]
    [InlineData("\n", 200_000)]
    [InlineData("Pakistan and ", 40_000)]
    [InlineData("Gen. Imran Malik met with ", 20_000)]
    [InlineData("x.y.", 100_000)]
    [InlineData("visited ", 60_000)]
    public void A_Megabyte_Of_One_Thing_Is_Read_In_Good_Time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.True(Check(text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed} for {text.Length} units");
    }

    private static bool Check(string text)
    {
        foreach (var article in Newsroom.Extractor.Extract(text))
        {
            AssertInside(text, article.Span);
            Assert.All(article.Paragraphs, paragraph => AssertInside(text, paragraph.Span));
            foreach (var found in article.Events)
            {
                Assert.InRange(found.Evidence.Count, 1, 8);
                Assert.InRange(found.Confidence, 0, 1);
                Assert.True(found.Parties.Count > 1);
                Assert.All(found.Evidence, span => Assert.True(span.Length <= 600));
                Assert.All(found.Evidence, span => AssertInside(text, span));
                Assert.All(found.Claims, claim => AssertInside(text, claim.Span));
                Assert.All(found.Claims, claim => Assert.Equal(claim.Span.In(text), claim.Verbatim));
            }
        }

        return true;
    }

    private static void AssertInside(string text, TextSpan span) => Assert.InRange(span.End, span.Start, text.Length);
}
