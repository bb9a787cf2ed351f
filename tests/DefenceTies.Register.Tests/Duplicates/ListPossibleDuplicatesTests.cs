using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Duplicates;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Duplicates;

public sealed class ListPossibleDuplicatesTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Both_Sides_Stand_There_With_What_Speaks_For_And_Against_It(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await ImportDoubtfulAsync(register);

        var rows = (await ListAsync(register)).Rows;
        Assert.Equal([RecordKind.Event, RecordKind.Official, RecordKind.Organisation], rows.Select(row => row.Kind).Order());
        var ofEvents = Assert.Single(rows, row => row.Kind == RecordKind.Event);
        Assert.Equal(("2025-11-23", "2025-11"), (ofEvents.First.Event!.Date!.Text, ofEvents.Second.Event!.Date!.Text));
        Assert.Contains("the same parties", ofEvents.Reasons);
        Assert.Contains("dates that overlap", ofEvents.Reasons);
        var ofOfficials = Assert.Single(rows, row => row.Kind == RecordKind.Official);
        Assert.Equal(("Karim Ahmed", "Karim Ahmad"), (ofOfficials.First.Official!.Name, ofOfficials.Second.Official!.Name));
        var ofOrganisations = Assert.Single(rows, row => row.Kind == RecordKind.Organisation);
        Assert.Equal(("Tavazun Vehicle Systems", "TVS"), (ofOrganisations.First.Name, ofOrganisations.Second.Name));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_An_Editor_Has_Settled_Is_Never_Listed_As_Open_Again(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await ImportDoubtfulAsync(register);
        await using (var context = register.Open())
        {
            await context.PossibleDuplicates.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.SettledAt, TimeProvider.System.GetUtcNow()), TestContext.Current.CancellationToken);
        }

        await register.ImportAsync(new ToldArticle("again.txt", "2025-11-29", Delegation("2025-11-23", "Dhaka")), new ToldArticle("and-again.txt", "2025-11-30", Delegation("2025-11", null)));

        Assert.DoesNotContain((await ListAsync(register)).Rows, row => row.First.Id == 1 && row.Second.Id == 2 && row.Kind == RecordKind.Event);
        Assert.Equal(3, (await ListAsync(register, isSettled: true)).Rows.Count);
    }

    [Fact]
    public async Task Pages_Follow_Each_Other_Without_Gap_Or_Repetition()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var dated = Enumerable.Range(0, 12).Select(at => new ToldArticle($"{at}.txt", $"2025-11-{at + 10}", Delegation($"2025-11-{at + 10}", "Dhaka")));
        var vague = Enumerable.Range(0, 20).Select(at => new ToldArticle($"v{at}.txt", $"2025-12-{at + 10}", Delegation("2025-11", null)));
        await register.ImportAsync([.. dated, .. vague]);

        var first = await ListAsync(register);
        var second = await ListAsync(register, after: first.Next);

        Assert.Equal(ListPossibleDuplicates.PageSize, first.Rows.Count);
        Assert.NotEmpty(second.Rows);
        Assert.Null(second.Next);
        Assert.Empty(first.Rows.Select(row => row.Id).Intersect(second.Rows.Select(row => row.Id)));
        await using var context = register.Open();
        Assert.Equal(await context.PossibleDuplicates.CountAsync(TestContext.Current.CancellationToken), first.Rows.Count + second.Rows.Count);
    }

    private static Task<PossibleDuplicatePage> ListAsync(TestRegister register, bool isSettled = false, DuplicateKey? after = null) =>
        register.Services.GetRequiredService<ListPossibleDuplicates>().ExecuteAsync(null, isSettled, after, TestContext.Current.CancellationToken);

    private static async Task ImportDoubtfulAsync(TestRegister register) => await register.ImportAsync(
        new ToldArticle("one.txt", "2025-11-24", Delegation("2025-11-23", "Dhaka")),
        new ToldArticle("two.txt", "2025-11-28", Delegation("2025-11", null)),
        new ToldArticle("three.txt", "2025-07-08", Talks("2025-07-07").Official("Karim Ahmed", "BGD", "Army Chief")),
        new ToldArticle("four.txt", "2025-09-08", Talks("2025-09-07").Official("Karim Ahmad", "BGD", "Finance Minister")),
        new ToldArticle("five.txt", "2024-05-02", Deal("2024-05-01", "Tavazun Vehicle Systems")),
        new ToldArticle("six.txt", "2024-07-02", Deal("2024-07-01", "TVS")));

    private static ToldEvent Delegation(string date, string? city) => ToldEvent.Visit(date, "PAK", "BGD", city);

    private static ToldEvent Talks(string date) => ToldEvent.Of(EventKind.Meeting, date, "BGD", "TUR");

    private static ToldEvent Deal(string date, string organisation) => ToldEvent.Of(EventKind.Agreement, date, "ARE", "USA").Says(ClaimField.Organisation, organisation);
}
