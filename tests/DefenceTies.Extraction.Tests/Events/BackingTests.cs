namespace DefenceTies.Extraction.Tests.Events;

public sealed class BackingTests
{
    [Fact]
    public void What_Rests_On_The_Sentence_Before_Is_Proved_By_Both()
    {
        const string First = "Joseph Otieno, Kenya's defence minister, and his Omani colleague Said Al Amri like tea.";
        const string Second = "The two met in Muscat on Monday.";
        var found = Assert.Single(Newsroom.Events($"{First} {Second}"));

        Assert.Equal(2, found.Evidence.Count);
    }

    [Fact]
    public void What_Names_Its_Sides_Itself_Needs_No_Other_Sentence()
    {
        var found = Assert.Single(Newsroom.Events("It rained in the port all day. Kenyan Defence Minister Joseph Otieno met Omani Defence Minister Said Al Amri in Muscat on Monday."));

        Assert.Single(found.Evidence);
    }

    [Fact]
    public void The_Evidence_Of_A_First_Sentence_Takes_In_Its_Dateline()
    {
        const string Text = "date 2025-07-09 MUSCAT, July 8 (ONA) -- Kenyan Defence Minister Joseph Otieno met Omani Defence Minister Said Al Amri on Monday.";
        var found = Assert.Single(Newsroom.Extractor.Extract(Text).SelectMany(article => article.Events));

        Assert.Equal(Text.IndexOf("MUSCAT", StringComparison.Ordinal), found.Evidence[0].Start);
    }
}
