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
    public async Task A_Question_Mark_Shows_The_Keys_Over_The_Page_And_Escape_Takes_Them_Away()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();
        var sheet = tab.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Keys" });
        await tab.Page.GetByLabel("From").FocusAsync();
        await tab.Page.Locator(".list .row .title").First.FocusAsync();

        await tab.Page.Keyboard.PressAsync("?");
        await Expect(sheet).ToBeVisibleAsync();
        for (var stop = 0; stop < 4; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            Assert.False(await tab.Page.EvaluateAsync<bool>("document.activeElement.closest('main, header.top, footer') !== null"));
        }

        Assert.Empty(await tab.ViolationsAsync());
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(sheet).ToBeHiddenAsync();
        await Expect(tab.Page.Locator(".list .row .title").First).ToBeFocusedAsync();

        await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Keys ?" }).ClickAsync();
        await Expect(sheet).ToBeVisibleAsync();
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task The_Ends_Of_The_Period_Move_By_Arrows_And_The_Strip_Comes_Nearer()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoSettledAsync("/?from=2025&to=2025");
        var start = tab.Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Start of the period" });

        await start.FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(tab.Page).ToHaveURLAsync(new Uri(browser.Site.Address, "/?from=2025-03&to=2025").ToString());
        await Expect(tab.Sentence).ToContainTextAsync("in Mar – Dec 2025");
        await Expect(start).ToBeFocusedAsync();
        await Expect(start).ToHaveAttributeAsync("aria-valuetext", "March 2025");
        await Expect(tab.Page.GetByLabel("From")).ToHaveValueAsync("2025-03");

        await tab.Page.Keyboard.PressAsync("]");
        await Expect(tab.Page).ToHaveURLAsync(new Uri(browser.Site.Address, "/?from=2025-03&to=2025&zoom=day").ToString());
        await Expect(tab.Page.Locator(".zoom")).ToContainTextAsync("by day");
        await tab.Page.Keyboard.PressAsync("[");
        await Expect(tab.Page.Locator(".zoom")).ToContainTextAsync("by month");
        Assert.Empty(tab.Errors);
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
