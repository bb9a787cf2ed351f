using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Import;
using DefenceTies.Register.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Import;

public sealed class NewSpellingTests
{
    private const int More = 120;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_New_Spelling_Of_A_Person_Finds_All_The_Events_That_Were_There_Before_Until_Its_Import_Is_Undone(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", [.. Enumerable.Range(0, More).Select(at => VisitOf("Waker-Uz-Zaman", new DateOnly(2024, 1, 1).AddDays(3 * at)))]));
        Assert.Equal(0, await FoundAsync(register, "uzzaman"));

        await register.ImportAsync(new ToldArticle("two.txt", "2025-12-24", VisitOf("Waker Uzzaman", new DateOnly(2025, 12, 23))));

        Assert.Single(await register.OfficialsAsync());
        Assert.Equal(More + 1, await FoundAsync(register, "uzzaman"));
        Assert.Equal(More + 1, await FoundAsync(register, "zaman"));

        await register.Services.GetRequiredService<UndoImport>().ExecuteAsync(2, "An admin", null, Cancelled);

        Assert.Equal(0, await FoundAsync(register, "uzzaman"));
        Assert.Equal(More, await FoundAsync(register, "zaman"));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Another_Wording_Of_An_Organisation_Finds_The_Events_That_Were_There_Before(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-01-24", OfAgency("Defence Procurement Agency", "2025-01-23")));
        Assert.Equal(0, await FoundAsync(register, "dpagency"));

        await register.ImportAsync(new ToldArticle("two.txt", "2025-08-24", OfAgency("Defence Procurement Agency (DPAgency)", "2025-08-23")));

        await using var context = register.Open();
        Assert.Equal(1, await context.Organisations.CountAsync(Cancelled));
        Assert.Equal(2, await FoundAsync(register, "dpagency"));
    }

    private static ToldEvent VisitOf(string name, DateOnly day) =>
        ToldEvent.Visit(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "BGD", "PAK", "Lahore").Official(name, "BGD", "Army Chief", OfficialPart.Visitor);

    private static ToldEvent OfAgency(string name, string date) => ToldEvent.Of(EventKind.Agreement, date, "BGD", "PAK").Says(ClaimField.Organisation, name);

    private static async Task<int> FoundAsync(TestRegister register, string word)
    {
        await using var context = register.Open();
        Assert.True(SearchWords.TryRead(word, out var words));
        return await context.EventsWithText(words).CountAsync(Cancelled);
    }
}
