using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction.Tests.Reading;

public sealed class ImprintTests
{
    private const string Prose = "A delegation of the navy came to the capital and met the chief of the navy there on Sunday.";
    private const string Title = "Navies agree on joint patrols in gulf";

    [Theory]
    [InlineData("The Kathmandu Post\nNational | Politics | Money\n\n{1}\n\n{0}", "The Kathmandu Post", "NPL")]
    [InlineData("New Straits Times\n\n{1}\n\nMarch 3, 2022 @ 4:11pm\n\n{0}", "New Straits Times", "MYS")]
    [InlineData("ARY News\nHOME | LATEST | PAKISTAN\n{1}\nBy Web Desk | Updated: Feb 2, 2023\n\n{0}", "ARY News", "PAK")]
    [InlineData("{1}\nPress Trust of India | New Delhi | 4 May 2021\n\n{0}", "Press Trust of India (PTI)", "IND")]
    [InlineData("{1}\n\nBy Jane Doe, defenceWeb\n\n{0}", "defenceWeb", "ZAF")]
    [InlineData("{1}\n\n{0}\n\n© 2022 Daily Trust. All rights reserved.", "Daily Trust", "NGA")]
    [InlineData("{1}\n\n{0}\n\nCopyright 2020 The Rising Nepal", "The Rising Nepal", "NPL")]
    [InlineData("{1}\n\n{0}\n\nFollow us on Twitter @AzerNewsAz", "AzerNews", "AZE")]
    [InlineData("{1}\n\n{0}\n\nSource: Xinhua", "Xinhua", "CHN")]
    [InlineData("{1}\n\n{0}\n\nSource: https://www.gwadarsite.pk/news/12", "gwadarsite.pk", "PAK")]
    [InlineData("{1}\n\n{0}\n\nhttps://www.newtimes.co.rw/article/1", "The New Times", "RWA")]
    [InlineData("Gwadar Herald\n\n{1}\n\n{0}", "Gwadar Herald", "PAK")]
    [InlineData("Nairobi Chronicle - Your daily\nNews | Sport | Opinion\n\n{1}\n\n{0}", "Nairobi Chronicle", "KEN")]
    [InlineData("Lakeland Chronicle\nNews | Sport | Opinion\n\n{1}\n\n{0}", "Lakeland Chronicle", null)]
    [InlineData("Umbrella\nNews | Sport | Opinion\n\n{1}\n\n{0}", "Umbrella", null)]
    [InlineData("SteppeWatcher\n\n{1}\n\n{0}", "SteppeWatcher", null)]
    [InlineData("pamirvoice.tj\n\n{1}\n\n{0}", "pamirvoice.tj", "TJK")]
    [InlineData("{1}\nBy 12th Harbour Squadron Public Affairs\n\n{0}", "12th Harbour Squadron Public Affairs", null)]
    [InlineData("{1}\n\n{0} (ANI)", "ANI", "IND")]
    [InlineData("{1}\n\nVIENTIANE, December 14. /TASS/. {0}", "TASS", "RUS")]
    [InlineData("{1}\n\n{0} PTI SH ZH", "Press Trust of India (PTI)", "IND")]
    [InlineData("Lima, Nov. 10, 2015 (ANDINA). {1}\n\n{0}", "Andina", "PER")]
    [InlineData("Podgorica, 1 March 2008 (Tanjug) - {1}\n\n{0}", "Tanjug", "SRB")]
    [InlineData("{1}\n\nDhaka, Dec 2 (UNB) 2013 - {0}", "United News of Bangladesh (UNB)", "BGD")]
    [InlineData("{1}\nRudaw 2016-03-24\n\n{0}", "Rudaw", "IRQ")]
    [InlineData("GULFVOX, posted 9 May 2011\n{1}\n\n{0}", "GULFVOX", null)]
    [InlineData("{1}\nThursday, June 3, 2010\n\n{0}", null, null)]
    [InlineData("{1}\n\n{0}\n\n(Yonhap)", "Yonhap", "KOR")]
    [InlineData("{1}\nNewsDrum Desk\n\nIslamabad, Nov 26 (PTI) {0}", "Press Trust of India (PTI)", "IND")]
    [InlineData("{1}\nBR Web Desk\n\n{0}", "Business Recorder", "PAK")]
    [InlineData("{1}\n\nAn official told Defense News that it was so. {0}", "Defense News", "USA")]
    [InlineData("{1}\n\nKhaama Press has learned that it was so. {0}", "Khaama Press", "AFG")]
    [InlineData("{1}\n\n{0}\n\nFollow The Star on WhatsApp", "The Star", null)]
    [InlineData("{1}\n(AA Photo)\n\n{0}", null, null)]
    [InlineData("{1}\nA ship in port (Photo: VNA)\n\n{0}", null, null)]
    [InlineData("{1}\n\nAn official told Adhadhu, and a news portal wrote it. {0}", null, null)]
    [InlineData("{1}\nLatest News\nWorld News\n\n{0}\n\nMore from National", null, null)]
    [InlineData("Trending\nHeat dome | Tour de France | Chess\n{1}\nJuly 24, 2025 / 1:50 AM\n\n{0}", null, null)]
    [InlineData("Voice of Nigeria\n\n{1}\n\n{0}", "Voice of Nigeria (VON)", "NGA")]
    public void The_Page_Names_Its_Publisher_And_The_Name_Its_Country(string page, string? publisher, string? country)
    {
        var imprint = Read(string.Format(null, page, Prose, Title));

        Assert.Equal((publisher, country), (imprint.Publisher, imprint.Country?.Value));
    }

    [Fact]
    public void An_Outlet_Counts_More_Than_The_Agency_It_Prints()
    {
        var imprint = Read($"Hindustan Times\n\n{Title}\nPTI | New Delhi | 4 May 2021\n\n{Prose}");

        Assert.Equal(("Hindustan Times", "Press Trust of India (PTI)"), (imprint.Publisher, imprint.Agency));
    }

    [Theory]
    [InlineData("The Kathmandu Post\nNational | Politics | Money\n\n{1}\n\n{0}", "A line of its own before the text names it.")]
    [InlineData("{1}\n\n{0}\n\n© 2022 Daily Trust. All rights reserved.", "A copyright, a source or a call to follow names it.")]
    [InlineData("{1}\n\n{0}\n\nhttps://www.newtimes.co.rw/article/1", "The page's web address is its own.")]
    [InlineData("{1}\n\nBy Jane Doe, defenceWeb\n\n{0}", "The byline or the row with the date names it.")]
    [InlineData("{1}\n\nAn official told Defense News that it was so. {0}", "The text says that it was told so, and nothing else names a publisher.")]
    [InlineData("{1}\n(AA Photo)\n\n{0}", null)]
    public void A_Publisher_Is_Told_With_What_It_Rests_On(string page, string? because) =>
        Assert.Equal(because, Read(string.Format(null, page, Prose, Title)).Because);

    [Fact]
    public void The_Name_Of_The_Outlet_Is_No_Headline() =>
        Assert.Equal(Title, Assert.Single(new PageReader(Newsroom.Knowledge).Read($"South Coast Herald Tribune\n\n{Title}\n\n{Prose}")).Title);

    [Theory]
    [InlineData("Defence Minister Visits Ankara Today")]
    [InlineData("Army Chief Returns To Command Post")]
    [InlineData("Navy Opens New Border Radio Station Post")]
    public void A_Headline_In_Capitals_Is_No_Outlet(string headline)
    {
        var text = $"{headline}\n\nBy Jane Doe\n\n{Prose}";

        Assert.Equal((headline, null), (Assert.Single(new PageReader(Newsroom.Knowledge).Read(text)).Title, Read(text).Publisher));
    }

    [Fact]
    public void A_Listed_Outlet_Is_At_Home_Where_The_List_Says() =>
        Assert.All(["Dawn", "Khmer Times", "Arab News"], name => Assert.NotNull(new OutletNames(Newsroom.Knowledge).Listed(name)?.Country));

    private static Imprint Read(string text)
    {
        var page = Assert.Single(new PageReader(Newsroom.Knowledge).Read(text));
        var (dateline, sentences) = new BodyReader(Newsroom.Knowledge).Read(text, page);
        return new PublisherFinder(Newsroom.Knowledge).Find(text, page, dateline, sentences);
    }
}
