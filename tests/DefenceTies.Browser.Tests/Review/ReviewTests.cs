using DefenceTies.Browser.Tests.Editing;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Review;

public sealed class ReviewTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    [Fact]
    public async Task Events_Are_Accepted_Refused_Skipped_And_Taken_Back_By_One_Key_Each()
    {
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync("/edit/review");
        var (page, keys, title) = (tab.Page, tab.Page.Keyboard, tab.Page.Locator(".one h2"));
        Assert.Empty(await tab.ViolationsAsync());
        var first = await title.TextContentAsync();

        await keys.PressAsync("a");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync($"Accepted: {first}.");
        await Expect(title).Not.ToHaveTextAsync(first!);
        await keys.PressAsync("u");
        await Expect(title).ToHaveTextAsync(first!);

        var event_ = await page.Locator(".one .lead a").GetAttributeAsync("href");
        await keys.PressAsync("r");
        await Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Not an event" })).ToBeVisibleAsync();
        await keys.PressAsync("1");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync($"Refused: {first}.");
        Assert.Equal(404, (await page.Context.APIRequest.GetAsync($"{editing.Site.Address.ToString().TrimEnd('/')}{event_}")).Status);
        await keys.PressAsync("u");
        await Expect(title).ToHaveTextAsync(first!);

        await keys.PressAsync("s");
        await Expect(title).Not.ToHaveTextAsync(first!);
        Assert.Contains("after=", page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task Two_Officials_Become_One_And_Two_Again()
    {
        var enter = editing.Site.Services.GetRequiredService<EnterOfficial>();
        async Task<long> EnterAsync(string name) => (await enter.ExecuteAsync(
            new Editor(null, "The tests"), [FieldDecision.Of(RecordField.Name, name), FieldDecision.Of(RecordField.Country, "NOR")], null, TestContext.Current.CancellationToken)).RecordId;
        var (goes, stands) = (await EnterAsync("Ola Testmann"), await EnterAsync("Olav Testmann"));
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync($"/edit/merge/officials/{goes}/{stands}");
        var page = tab.Page;
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Merge", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Merged");
        Assert.EndsWith($"/officials/{stands}?merged={goes}", (await page.Context.APIRequest.GetAsync($"{editing.Site.Address}officials/{goes}")).Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo the merge" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Merge two officials");
        Assert.EndsWith($"/officials/{goes}", (await page.Context.APIRequest.GetAsync($"{editing.Site.Address}officials/{goes}")).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_Events_Become_One_With_The_Values_That_Are_Chosen()
    {
        var (goes, stands) = (await editing.EnterMeetingAsync("Talks in Rabat, told twice", "2018-05-04"), await editing.EnterMeetingAsync("Talks in Rabat", "2018-05-05"));
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync($"/edit/merge/events/{goes}/{stands}");
        var page = tab.Page;
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Date" }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Merge", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Merged");
        await tab.GoSettledAsync($"/events/{goes}");

        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Talks in Rabat");
        await Expect(page.Locator("header.head .date")).ToContainTextAsync("4 May 2018");
    }

    private async Task<Tab> OpenAsync()
    {
        var tab = await browser.OpenTabAsync(editing.Site);
        await tab.SignInAsync(UserRole.Editor);
        return tab;
    }
}
