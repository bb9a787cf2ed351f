using System.Text.RegularExpressions;
using DefenceTies.Register;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Editing;

public sealed class SuggestionsTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    [Fact]
    public async Task An_Editor_Finds_On_The_Desk_What_Imports_Suggest_Refuses_One_And_Accepts_One()
    {
        var id = await editing.EnterMeetingAsync("A decided meeting", "2031-06-01");
        await SuggestAsync(id, RecordField.City, "Casablanca");
        await SuggestAsync(id, RecordField.Date, "2031-06-03");
        await using var tab = await browser.OpenTabAsync(editing.Site);
        await tab.SignInAsync(UserRole.Editor);
        var page = tab.Page;
        await tab.GoSettledAsync($"/edit/events/{id}");
        await Expect(page.Locator(".suggested-to")).ToHaveTextAsync("2 changes that imports suggest");
        await tab.GoSettledAsync("/edit");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Suggestions (2)" }).ClickAsync();
        await Expect(page.Locator(".suggestion")).ToHaveCountAsync(2);
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^Refuse ?: Date") }).ClickAsync();
        await Expect(page.Locator(".suggestion")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^Accept ?: City Casablanca") }).ClickAsync();
        await Expect(page.GetByText("Nothing waits.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Not taken" }).ClickAsync();
        await Expect(page.Locator(".suggestion")).ToContainTextAsync("3 June 2031");
        await tab.GoSettledAsync($"/events/{id}");
        await Expect(page.GetByText("Casablanca").First).ToBeVisibleAsync();
        Assert.Empty(tab.Errors);
    }

    private async Task SuggestAsync(long id, RecordField field, string value)
    {
        await using var context = await editing.Site.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        context.Add(new Suggestion { Kind = RecordKind.Event, RecordId = id, Field = field, Value = value, ImportRunId = 1 });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
