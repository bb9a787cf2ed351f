namespace DefenceTies.Extraction.Tests.Dates;

public sealed class PublicationDatingTests
{
    private const string Plain = "The two armies discussed training and the exchange of instructors during their talks in the capital.";

    [Theory]
    [InlineData(" date 2025-07-08 Dhaka [Bangladesh], July 8 : {0}", "2025-07-08")]
    [InlineData("Armies talk about training of instructors\nUpdated 24 November 2025\n{0}", "2025-11-24")]
    [InlineData("Tuesday, March 5, 2024\nArmies talk about training of instructors\n27 May 2021\n{0}", "2021-05-27")]
    [InlineData("Armies talk about training of instructors\nABU DHABI, 25th February, 2021 (WAM) -- {0}", "2021-02-25")]
    [InlineData("Armies talk about training of instructors\nPTI | New Delhi | Updated: 22-12-2020 17:41 IST\n{0}", "2020-12-22")]
    [InlineData("Armies talk about training of instructors\nAFP | Sep 9, 2021\n{0}", "2021-09-09")]
    [InlineData("Tuesday, March 5, 2024\nArmies talk about training of instructors\n{0}", "2024-03-05")]
    [InlineData("Armies talk about training of instructors\n23 ноя 2021, 10:38\n{0}", "2021-11-23")]
    [InlineData("Armies talk about training of instructors\n12 Mai 2019\n{0}", "2019-05-12")]
    [InlineData("Armies talk about training of instructors\n14 Agustus 2022 09:10 WIB\n{0}", "2022-08-14")]
    [InlineData("Armies talk about training of instructors\n3 de mayo de 2019\n{0}", "2019-05-03")]
    [InlineData("Armies talk about training of instructors\nEkim 2020\n{0}", "2020-10")]
    [InlineData("Armies talk about training of instructors\nJuly 2019\n{0}", "2019-07")]
    [InlineData("Armies talk about training of instructors\n3rd of May 2019\n{0}", "2019-05-03")]
    [InlineData("Armies talk about training of instructors\nDec. 31, 2024, 7:50 p.m.\n{0}", "2024-12-31")]
    [InlineData("Armies talk about training of instructors\n2021/07/09\n{0}", "2021-07-09")]
    [InlineData("Armies talk about training of instructors\n09.07.2021 Qatar\n{0}", "2021-07-09")]
    [InlineData("Armies talk about training of instructors\nPosted on: Thursday, 4th March 2021, 5:10 pm (GMT+6)\n{0}", "2021-03-04")]
    [InlineData("Armies talk about training of instructors\nUpdated: May 5, 2021 | Published: May 3, 2021\n{0}", "2021-05-03")]
    [InlineData("Armies talk about training of instructors\nBy Jane Doe - May 12, 2021\n{0}", "2021-05-12")]
    [InlineData("Your right to know Saturday, January 09, 2021\nArmies talk about training of instructors\n{0}", "2021-01-09")]
    [InlineData("Armies talk about training of instructors\nDHAKA, April 2 (BSS) -- {0}\n02/04/2021\nPrinted on 7 June 2024", "2021-04-02")]
    [InlineData("Armies talk about training of instructors\n05/04/2021\nMANILA, May 4 (PNA) -- {0}", "2021-05-04")]
    [InlineData("Armies talk about training of instructors\n12/04/2021\n{0}", "2021-04-12")]
    [InlineData("Armies talk about training of instructors\n9 July 2021\n{0}\nRelated News\nRain in the north\n11 August 2023", "2021-07-09")]
    [InlineData("Defense Post - Saturday, August 6, 2022\nArmies talk about training of instructors\n{0} Their last talks had been on April 20.", "2022-08-06")]
    [InlineData("Armies talk about training of instructors\nTimes of Oman, Sunday, 18/February/2018\n{0}", "2018-02-18")]
    [InlineData("Armies talk about training of instructors\nBRUSSELS, May 12 (Reuters) 2001 - {0}", "2001-05-12")]
    [InlineData("Armies talk about training of instructors in 2008\nASTANA. Dec 26. {0}", "2008-12-26")]
    public void The_Page_Tells_When_It_Appeared(string page, string expected) =>
        Assert.Equal(expected, Published(string.Format(null, page, Plain)));

    [Fact]
    public void A_Print_Date_Months_After_The_Content_Is_Not_Believed()
    {
        var text = "Tuesday, March 5, 2024\nArmies talk about training of instructors\nThe consultation will be held in Nairobi on Friday. The Ugandan minister, who arrived in Nairobi on August 15, will lead his side, officials of the ministry said.";

        Assert.Equal("2023-08", Published(text));
    }

    [Fact]
    public void Without_Any_Date_The_Text_Implies_One()
    {
        var text = "Armies talk about training of instructors\nThe admiral met the minister in Nairobi on Sunday, the ministry said in a statement to the press. An exercise was held in February 2023. On September 24 the two sides had met in Kampala for talks about the training of instructors.";

        Assert.Equal("2023-10", Published(text));
    }

    [Fact]
    public void A_Text_Without_Any_Clue_Stays_Undated() =>
        Assert.Null(Published($"Armies talk about training of instructors\n{Plain}"));

    private static string? Published(string text) => Assert.Single(Newsroom.Extractor.Extract(text)).Published?.Text;
}
