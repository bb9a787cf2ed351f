using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class SeedImportTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Visit_That_Two_Seeds_Report_Is_One_Event_With_Two_Sources(RegisterProvider provider)
    {
        await using var register = await ImportSeedsAsync(provider);
        var visit = Assert.Single(await register.EventsAsync(), NamesVisitor("Shakir Ullah Khattak"));

        Assert.Equal("2025-11-23", visit.Date?.Text);
        Assert.Equal((2, 2), (visit.Sources, visit.Reports.Count));
        Assert.DoesNotContain(ClaimField.Date, visit.Disputed);
        Assert.Equal(["BGD", "PAK"], visit.Parties.Select(party => party.Country.Value).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Visit_Whose_Seeds_Tell_Different_Days_Shows_Both(RegisterProvider provider)
    {
        await using var register = await ImportSeedsAsync(provider);
        var visit = Assert.Single(await register.EventsAsync(), NamesVisitor("Sahir Shamshad Mirza"));

        Assert.Equal("[2025-10-26,2025-10-28]", visit.Date?.Text);
        Assert.Equal((2, 2), (visit.Sources, visit.Reports.Count));
        Assert.Contains(ClaimField.Date, visit.Disputed);
        await using var context = register.Open();
        var reports = visit.Reports.Select(report => report.Id).ToArray();
        var claims = await context.Claims.Where(claim => reports.Contains(claim.ReportId) && claim.Field == ClaimField.Date).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["2025-10-26", "2025-10-28"], claims.Select(claim => claim.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Chowdhury", 1)]
    [InlineData("Hossain", 2)]
    [InlineData("Yunus", 1)]
    [InlineData("Zaman", 2)]
    public async Task A_Person_Whom_Several_Reports_Name_Is_One_Official_With_Every_Spelling(string name, int spellings)
    {
        await using var register = await ImportSeedsAsync(RegisterProvider.Sqlite);

        var official = Assert.Single(await register.OfficialsAsync(), official => official.Aliases.Exists(alias => alias.Name.Contains(name, StringComparison.Ordinal)));
        Assert.Equal(spellings, official.Aliases.Count);
        Assert.InRange(official.Aliases.Sum(alias => alias.Reports), 2, int.MaxValue);
    }

    [Fact]
    public async Task A_Border_Clash_Is_No_Event()
    {
        await using var register = await ImportSeedsAsync(RegisterProvider.Sqlite);
        await using var context = register.Open();
        var clash = await context.Articles.Include(article => article.Reports)
            .SingleAsync(article => article.Title.Contains("border clashes"), TestContext.Current.CancellationToken);

        Assert.Empty(clash.Reports);
    }

    [Fact]
    public async Task An_Article_Is_Dated_By_What_It_Says_And_Not_By_The_Day_It_Was_Printed()
    {
        await using var register = await ImportSeedsAsync(RegisterProvider.Sqlite);
        await using var context = register.Open();
        var article = await context.Articles.SingleAsync(stored => stored.Title.Contains("Azerbaijan"), TestContext.Current.CancellationToken);

        Assert.Equal((2025, 4), (article.Published?.Bounds.Latest?.Year, article.Published?.Bounds.Latest?.Month));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Second_Import_Changes_Nothing(RegisterProvider provider)
    {
        await using var register = await ImportSeedsAsync(provider);
        var before = await StateAsync(register);
        var again = await register.Import.ExecuteAsync([s_seeds], null, TestContext.Current.CancellationToken);

        Assert.Equal((5, 0, 0, 0), (again.Unchanged, again.Added, again.Merged, again.Failed));
        Assert.Equal(before, await StateAsync(register));
    }

    private static Predicate<Event> NamesVisitor(string name) =>
        registered => registered.Kind == EventKind.Visit && registered.Participants.Exists(participant => participant.Official!.Name == name);

    private static async Task<TestRegister> ImportSeedsAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        var report = await register.Import.ExecuteAsync([s_seeds], null, TestContext.Current.CancellationToken);
        Assert.All(report.Files, file => Assert.Equal(ImportFileOutcome.Added, file.Outcome));
        return register;
    }

    private static async Task<(int Revisions, int Reports, int Officials, int Versions)> StateAsync(TestRegister register)
    {
        await using var context = register.Open();
        return (
            await context.Revisions.CountAsync(TestContext.Current.CancellationToken),
            await context.Reports.CountAsync(TestContext.Current.CancellationToken),
            await context.Officials.CountAsync(TestContext.Current.CancellationToken),
            await context.Events.SumAsync(registered => registered.Version, TestContext.Current.CancellationToken));
    }
}
