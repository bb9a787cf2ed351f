using DefenceTies.Register;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Import;

public sealed class AdminStoryTests(SiteInBrowser browser) : IAsyncLifetime
{
    private const string File = "003_665727e2970da841.txt";

    private readonly string _seeds = Directory.CreateTempSubdirectory("defenceties-seeds-").FullName;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        foreach (var seed in Directory.EnumerateFiles(SeededSite.RepositoryFolder("seeds"), "*.txt"))
        {
            System.IO.File.Copy(seed, Path.Combine(_seeds, Path.GetFileName(seed)));
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_seeds, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_An_Editor_Changed_Stands_Over_A_New_Import_Of_The_Seeds_And_Over_Its_Undo_And_A_User_Is_Shut_Out_Of_An_Open_Page()
    {
        await using var site = new SeededSite(_seeds);
        var mammadov = await DecideAsync(site, "Mammadov", FieldDecision.Of(RecordField.Date, "2025-04-28"));
        var momen = await DecideAsync(site, "Momen", FieldDecision.Of(RecordField.City, "Sumgait"));
        await RewriteAsync("arrived in Dhaka on April 27", "arrived in Dhaka on April 26");
        await RewriteAsync("was held in Baku in June", "was held in Ganja in June");
        await using var tab = await browser.OpenTabAsync(site);
        await using var other = await browser.OpenTabAsync(site);
        await tab.SignInAsync(UserRole.Admin);
        await other.SignInAsync(UserRole.Editor);
        await other.GoSettledAsync("/countries");
        var page = tab.Page;

        await tab.GoSettledAsync("/admin/import");
        await page.GetByRole(AriaRole.Button, Named("Preview the seeds")).ClickAsync();
        await Expect(page.Locator(".counts .sug")).ToHaveTextAsync("2");
        await Expect(page.Locator("tr.sug")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new System.Text.RegularExpressions.Regex("^Import: ") }).ClickAsync();
        await Expect(page.Locator("tr.sug")).ToHaveCountAsync(2);
        await Expect(page.Locator(".counts .sug")).ToHaveTextAsync("2");
        Assert.Equal(("2025-04-28", "Sumgait"), await StandingAsync(site, mammadov, momen));

        await page.GetByRole(AriaRole.Button, Named("Undo this import")).ClickAsync();
        await page.GetByRole(AriaRole.Button, Named("Undo import")).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("undone");
        Assert.Equal(("2025-04-28", "Sumgait"), await StandingAsync(site, mammadov, momen));

        await tab.GoSettledAsync("/admin/users");
        await page.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = "the editor" }).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Disable" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("shut out");
        await Expect(other.Page.Locator(".sign-in")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 });
        Assert.Empty(tab.Errors);
    }

    private static PageGetByRoleOptions Named(string name) => new() { Name = name };

    private static async Task<long> DecideAsync(SeededSite site, string name, FieldDecision decision)
    {
        await using var context = await OpenAsync(site);
        var found = await context.Events.AsNoTracking().SingleAsync(known => known.Title.Contains(name), Cancelled);
        var saved = await site.Services.GetRequiredService<DecideFields>()
            .ExecuteAsync(new Editor(null, "An editor"), new SeenRecord(RecordKind.Event, found.Id, found.Version), [decision], "Known better", Cancelled);
        Assert.True(saved.IsSaved);
        return found.Id;
    }

    private static async Task<(string? Date, string? City)> StandingAsync(SeededSite site, long dated, long placed)
    {
        await using var context = await OpenAsync(site);
        var events = await context.Events.AsNoTracking().Where(found => found.Id == dated || found.Id == placed).ToDictionaryAsync(found => found.Id, Cancelled);
        return (events[dated].Date?.Text, events[placed].City);
    }

    private static Task<RegisterContext> OpenAsync(SeededSite site) => site.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync(Cancelled);

    private async Task RewriteAsync(string told, string tells)
    {
        var path = Path.Combine(_seeds, File);
        var text = await System.IO.File.ReadAllTextAsync(path, Cancelled);
        Assert.Contains(told, text, StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(path, text.Replace(told, tells, StringComparison.Ordinal), Cancelled);
    }
}
