using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class OfficialLinkingTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory]
    [InlineData("Touhid Hossain", "Foreign Affairs Adviser", "Md. Touhid Hossain", "Foreign Affairs Adviser")]
    [InlineData("Ashiq Chowdhury", "Chairman, Bangladesh Investment Development Authority (BIDA)", "Ashiq Chowdhury", "Executive Chairman of BIDA and BEZA")]
    [InlineData("Muhammad Yunus", "Chief Adviser", "Dr. Muhammad Yunus", null)]
    [InlineData("Waker-Uz-Zamanat", "Chief of Army Staff", "Waker Uz Zaman", "Army Chief")]
    [InlineData("Shakir Ullah Khattak", "Chairman of Heavy Industries Taxila", "Shakir Khattak", null)]
    [InlineData("Nazmul Hassan", "Navy Chief", "M. Nazmul Hassan", "Chief of Naval Staff")]
    [InlineData("Ali Rahman", "Foreign Minister", "Ali Rahman", "Defence Minister")]
    public async Task A_Person_Named_In_Two_Ways_Is_One_Official(string name, string? post, string otherName, string? otherPost)
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-07-08", Talks("2025-07-07").Official(name, "BGD", post)),
            new ToldArticle("two.txt", "2025-11-08", Talks("2025-11-07").Official(otherName, "BGD", otherPost)));

        var official = Assert.Single(await register.OfficialsAsync());
        Assert.Equal(new[] { name, otherName }.Distinct().Order(StringComparer.Ordinal), official.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Mohammed Hassan", "BGD", "Foreign Secretary", "Nazmul Hassan", "BGD", "Navy Chief")]
    [InlineData("Ali Khan", "PAK", "Army Chief", "Omar Khan", "PAK", "Army Chief")]
    [InlineData("Shehbaz Sharif", "PAK", "Prime Minister", "Nawaz Sharif", "PAK", "Prime Minister")]
    [InlineData("Ilham Aliyev", "AZE", "President", "Heydar Aliyev", "AZE", "President")]
    [InlineData("Ali Rahman", "BGD", "Foreign Minister", "Ali Rahman", "PAK", "Foreign Minister")]
    [InlineData("Karim Ahmed", "BGD", "Army Chief", "Karim Ahmad", "BGD", "Finance Minister")]
    [InlineData("Ferdinand Marcos Sr.", "PHL", "President", "Ferdinand Marcos Jr.", "PHL", "President")]
    [InlineData("Zaman", "BGD", "Army Chief", "Waker Uz Zaman", "BGD", "Foreign Secretary")]
    public async Task Different_People_Are_Never_Joined(string name, string country, string post, string otherName, string otherCountry, string otherPost)
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-07-08", Talks("2025-07-07").Official(name, country, post)),
            new ToldArticle("two.txt", "2025-11-08", Talks("2025-11-07").Official(otherName, otherCountry, otherPost)));

        Assert.Equal(2, (await register.OfficialsAsync()).Count);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_People_Who_May_Be_One_Are_Offered_To_An_Editor(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-07-08", Talks("2025-07-07").Official("Karim Ahmed", "BGD", "Army Chief")),
            new ToldArticle("two.txt", "2025-11-08", Talks("2025-11-07").Official("Karim Ahmad", "BGD", "Finance Minister")));

        await using var context = register.Open();
        var duplicate = Assert.Single(await context.PossibleDuplicates.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(RecordKind.Official, duplicate.Kind);
        Assert.Contains("one or two letters apart", duplicate.Reasons, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Spelling_That_Most_Articles_Use_Is_The_Name()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Talks("2025-11-23").Official("Waker-Uz-Zamanat", "BGD", "Chief of Army Staff"), Talks("2025-10-28").Official("Waker-Uz-Zamanat", "BGD", "Army Chief")),
            new ToldArticle("two.txt", "2025-12-24", Talks("2025-12-23").Official("Waker-Uz-Zaman", "BGD", "Army Chief")),
            new ToldArticle("three.txt", "2026-01-24", Talks("2026-01-23").Official("Waker Uz Zaman", "BGD", "Army Chief")));

        Assert.Contains(Assert.Single(await register.OfficialsAsync()).Name, new[] { "Waker-Uz-Zaman", "Waker Uz Zaman" });
    }

    [Fact]
    public async Task A_Post_Is_Held_From_The_First_To_The_Last_Day_On_Which_It_Was_Read_Of()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("two.txt", "2025-11-08", Talks("2025-11-07").Official("Ali Rahman", "BGD", "Chief of Army Staff")),
            new ToldArticle("one.txt", "2025-07-08", Talks("2025-07-07").Official("Ali Rahman", "BGD", "Army Chief")),
            new ToldArticle("three.txt", "2025-12-08", Talks("2025-12-07").Official("Ali Rahman", "BGD", "Defence Minister")));

        var official = Assert.Single(await register.OfficialsAsync());
        Assert.Equal(
            ["2025-07-07 2025-11-07", "2025-12-07 2025-12-07"],
            official.Tenures.Select(tenure => $"{tenure.FirstRead} {tenure.LastRead}").Order(StringComparer.Ordinal));
    }

    private static ToldEvent Talks(string date) => ToldEvent.Of(EventKind.Meeting, date, "BGD", "TUR");
}
