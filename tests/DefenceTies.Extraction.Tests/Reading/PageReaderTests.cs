using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction.Tests.Reading;

public sealed class PageReaderTests
{
    private const string Prose = "A delegation of the navy came to the capital and met the chief of the navy there on Sunday.";

    [Fact]
    public void Menus_Weather_And_Share_Rows_Are_Furniture()
    {
        var page = Assert.Single(Pages($"Home\n24 C\nDhaka\nFollow\nNavies agree on joint patrols in gulf\nBy Staff Writer\n\n{Prose}\n\nALSO READ | Rain in the north\nMore articles\nBridge opens"));

        Assert.Equal("Navies agree on joint patrols in gulf", page.Title);
        Assert.Equal(["Navies agree on joint patrols in gulf", Prose], page.Lines.Where(line => line.FurnitureBecause is null).Select(line => line.Text));
    }

    [Fact]
    public void A_Headline_With_A_Date_Below_Begins_Another_Article()
    {
        var pages = Pages($"Navies agree on joint patrols\nUpdated 24 November 2025\n\n{Prose}\n\nBorder shuts after clashes in hills\n\nUpdated 06 December 2025\n\n{Prose}");

        Assert.Equal(["Navies agree on joint patrols", "Border shuts after clashes in hills"], pages.Select(page => page.Title));
    }

    [Fact]
    public void A_Heading_Inside_An_Article_Begins_No_Other()
    {
        Assert.Single(Pages($"Navies agree on joint patrols\n\n{Prose}\n\nOld train link to be revived\n\n{Prose}"));
    }

    [Fact]
    public void A_Collections_Header_Stands_Apart_From_The_Text()
    {
        var page = Assert.Single(Pages($" date 2025-07-08 {Prose}"));

        Assert.Equal(["date 2025-07-08", Prose], page.Lines.Select(line => line.Text));
        Assert.True(page.Lines[0].FurnitureBecause is not null);
    }

    [Fact]
    public void Wrapped_Lines_Are_One_Paragraph()
    {
        var text = "The two sides discussed ways to deepen their cooperation in\ntraining and exercises over the years to come.\r\n\r\nThey met.";

        Assert.Equal(2, LineReader.Read(text).Count());
    }

    [Theory]
    [InlineData("Dhaka [Bangladesh], July 8 : Turkiye will cooperate.", "Dhaka", "BGD", 8, null, "Turkiye")]
    [InlineData("ABU DHABI, 25th February, 2021 (WAM) -- The UAE and Tanzania", "Abu Dhabi", "ARE", 25, "WAM", "The")]
    [InlineData("KABUL: Pakistan and Afghanistan", "Kabul", "AFG", null, null, "Pakistan")]
    [InlineData("(Karachi) The complex on Friday", "Karachi", "PAK", null, null, "The")]
    [InlineData("Islamabad, Nov 26 (PTI) Commandos of both", "Islamabad", "PAK", 26, "PTI", "Commandos")]
    [InlineData("NEW DELHI, May 12 (PTI) — The minister", "New Delhi", "IND", 12, "PTI", "The")]
    public void Datelines_Tell_Place_Day_And_Agency(string text, string city, string country, int? day, string? agency, string rest)
    {
        var dateline = new DatelineReader(Newsroom.Knowledge).Read(text, new(0, text.Length));

        Assert.NotNull(dateline);
        Assert.Equal((city, country, day, agency), (dateline.City?.Name, dateline.Country?.Value, dateline.Date?.Day, dateline.Agency?.Name));
        Assert.StartsWith(rest, text[dateline.TextStart..].TrimStart(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dhaka is the capital of Bangladesh: a city")]
    [InlineData("He said this: nothing more")]
    [InlineData("Dhaka and Ankara agreed on it")]
    public void Other_Beginnings_Are_No_Datelines(string text) =>
        Assert.Null(new DatelineReader(Newsroom.Knowledge).Read(text, new(0, text.Length)));

    [Theory]
    [InlineData("Source: https://www.ndtv.com/world-news/x-1", "NDTV")]
    [InlineData("AFP | Sep 9, 2021", "AFP")]
    [InlineData("Copyright Business Recorder, 2021", "Business Recorder")]
    public void A_Notice_Names_The_Publisher(string notice, string publisher)
    {
        var article = Assert.Single(Newsroom.Extractor.Extract($"Navies agree on joint patrols\n\n{Prose}\n\n{notice}"));

        Assert.Equal(publisher, article.Publisher);
    }

    private static IReadOnlyList<ArticlePage> Pages(string text) => new PageReader(Newsroom.Knowledge).Read(text);
}
