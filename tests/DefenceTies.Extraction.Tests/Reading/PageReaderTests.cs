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
    [InlineData("ABU DHABI, 25th February, 2021 (WAM) -- The UAE and Tanzania", "Abu Dhabi", "ARE", 25, "Emirates News Agency (WAM)", "The")]
    [InlineData("KABUL: Pakistan and Afghanistan", "Kabul", "AFG", null, null, "Pakistan")]
    [InlineData("(Karachi) The complex on Friday", "Karachi", "PAK", null, null, "The")]
    [InlineData("Islamabad, Nov 26 (PTI) Commandos of both", "Islamabad", "PAK", 26, "Press Trust of India (PTI)", "Commandos")]
    [InlineData("NEW DELHI, May 12 (PTI) — The minister", "New Delhi", "IND", 12, "Press Trust of India (PTI)", "The")]
    public void Datelines_Tell_Place_Day_And_Agency(string text, string city, string country, int? day, string? agency, string rest)
    {
        var dateline = new DatelineReader(Newsroom.Knowledge).Read(text, new(0, text.Length));

        Assert.NotNull(dateline);
        Assert.Equal((city, country, day, agency), (dateline.City?.Name, dateline.Country?.Value, dateline.Date?.Day, dateline.Agency?.Name));
        Assert.StartsWith(rest, text[dateline.TextStart..].TrimStart(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(COLOMBO GAZETTE) A cutter tied up", null, "Colombo Gazette", null, "A cutter")]
    [InlineData("Sharjah 24 – WAM: The chief of staff met", null, "Sharjah 24", "Emirates News Agency (WAM)", "The chief")]
    [InlineData("July 24 (UPI) -- Shots were traded", null, null, "United Press International (UPI)", "Shots")]
    [InlineData("Ammon News - Joint coordination was gone over", null, "Ammon News", null, "Joint")]
    [InlineData("DUBAI, (UrduPoint / Pakistan Point News / WAM - 08th Jan, 2025) The armed forces", "Dubai", null, "Emirates News Agency (WAM)", "The armed")]
    [InlineData("KHARIDHUNGA, Dec 31 (RSS): The troops began", null, null, "Rastriya Samachar Samiti (RSS)", "The troops")]
    [InlineData("MIAMI (Sept. 26, 2021) -- A week on the road", "Miami", null, null, "A week")]
    [InlineData("COLOMBO (News 1st); The navy said", "Colombo", "News First", null, "The navy")]
    public void Datelines_Name_Outlets_And_Agencies_In_Many_Orders(string text, string? city, string? outlet, string? agency, string rest)
    {
        var dateline = new DatelineReader(Newsroom.Knowledge).Read(text, new(0, text.Length));

        Assert.NotNull(dateline);
        Assert.Equal((city, outlet, agency), (dateline.City?.Name, dateline.Outlet?.Name, dateline.Agency?.Name));
        Assert.StartsWith(rest, text[dateline.TextStart..].TrimStart(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Menu_Is_No_Headline()
    {
        Assert.Equal("Defence minister on a visit to Tashkent", Assert.Single(Pages($"Kazakhstan  Kyrgyzstan  Tajikistan  Uzbekistan\n\nDefence minister on a visit to Tashkent\n\n{Prose}")).Title);
    }

    [Fact]
    public void A_Question_Above_The_Text_Is_The_Headline()
    {
        Assert.Equal("What did the army chief do in Singapore last week?", Assert.Single(Pages($"What did the army chief do in Singapore last week?\n\n{Prose}")).Title);
    }

    [Fact]
    public void A_Short_Sentence_Among_Paragraphs_Is_Text_And_A_Related_Headline_Is_Not()
    {
        var page = Assert.Single(Pages($"Navies agree on joint patrols\n\n{Prose}\n\nThe pact was signed.\n\n{Prose}\n\nMore from World\nHaze covers the strait again"));

        Assert.Equal([Prose, "The pact was signed.", Prose], page.Lines.Where(line => line.IsProse).Select(line => line.Text));
        Assert.NotNull(page.Lines[^1].FurnitureBecause);
    }

    [Fact]
    public void A_Sentence_May_Begin_With_A_Word_Of_Furniture()
    {
        var prose = "Agencies of both countries share what they learn, and follow up on it together in a working group that meets twice a year.";

        Assert.Contains(Assert.Single(Pages($"Navies agree on joint patrols\n\n{Prose}\n\n{prose}")).Lines, line => line.IsProse && line.Text == prose);
    }

    [Theory]
    [InlineData("Dhaka is the capital of Bangladesh: a city")]
    [InlineData("He said this: nothing more")]
    [InlineData("Dhaka and Ankara agreed on it")]
    public void Other_Beginnings_Are_No_Datelines(string text) =>
        Assert.Null(new DatelineReader(Newsroom.Knowledge).Read(text, new(0, text.Length)));

    [Theory]
    [InlineData("Source: https://www.ndtv.com/world-news/x-1", "NDTV")]
    [InlineData("AFP | Sep 9, 2021", "Agence France-Presse (AFP)")]
    [InlineData("Copyright Business Recorder, 2021", "Business Recorder")]
    public void A_Notice_Names_The_Publisher(string notice, string publisher)
    {
        var article = Assert.Single(Newsroom.Extractor.Extract($"Navies agree on joint patrols\n\n{Prose}\n\n{notice}"));

        Assert.Equal(publisher, article.Publisher);
    }

    private static IReadOnlyList<ArticlePage> Pages(string text) => new PageReader(Newsroom.Knowledge).Read(text);
}
