using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

public sealed class KeyboardTests(SiteInBrowser browser)
{
    [Fact]
    public async Task J_And_K_Choose_Rows_And_Enter_Opens_The_Chosen_One()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();
        var titles = await tab.Page.Locator(".list .row .title").AllInnerTextsAsync();
        var shown = tab.Page.Locator(".peek h2");
        await Expect(shown).ToHaveTextAsync(titles[0]);

        await tab.Page.Keyboard.PressAsync("j");
        await Expect(shown).ToHaveTextAsync(titles[1]);
        await tab.Page.Keyboard.PressAsync("j");
        await Expect(shown).ToHaveTextAsync(titles[2]);
        await tab.Page.Keyboard.PressAsync("k");
        await Expect(shown).ToHaveTextAsync(titles[1]);
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(titles[1]);
    }

    [Fact]
    public async Task Slash_Goes_To_The_Search_Where_Letters_Are_Letters()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();

        await tab.Page.Keyboard.PressAsync("/");
        await tab.Page.Keyboard.TypeAsync("jk");

        await Expect(tab.Page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("jk");
        await Expect(tab.Rows.First).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task The_Rows_Are_One_Stop_For_Tab()
    {
        await using var tab = await browser.OpenTabAsync();

        await tab.GoLiveAsync();

        await Expect(tab.Page.Locator(".list .row .title:not([tabindex='-1'])")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Single_Letters_Can_Be_Switched_Off()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoToAsync("/keys");
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Switch them off" }).ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Single letters are off" })).ToBeVisibleAsync();
        await tab.GoLiveAsync();

        await tab.Page.Keyboard.PressAsync("/");

        await Expect(tab.Page.GetByRole(AriaRole.Searchbox)).Not.ToBeFocusedAsync();
    }
}
