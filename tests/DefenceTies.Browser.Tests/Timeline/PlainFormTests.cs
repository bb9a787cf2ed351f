using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

public sealed class PlainFormTests(SiteInBrowser browser)
{
    [Fact]
    public async Task Without_Script_The_Filters_Are_A_Plain_Form()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false);
        await tab.GoToAsync("/");
        var all = await tab.Rows.CountAsync();

        await Box(tab, "Pakistan").CheckAsync();
        await Box(tab, "Bangladesh").CheckAsync();
        await tab.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");

        await Expect(Box(tab, "Pakistan")).ToBeCheckedAsync();
        await Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(2);
        Assert.InRange(await tab.Rows.CountAsync(), 1, all - 1);
    }

    [Fact]
    public async Task Without_Script_A_Row_Opens_Its_Event_And_A_Press_Beside_The_Title_Its_Evidence()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false);
        await tab.GoToAsync("/");
        var title = await tab.Rows.Nth(1).Locator(".title").InnerTextAsync();

        await tab.Rows.Nth(1).ClickAsync(new LocatorClickOptions { Position = new Position { X = 60, Y = 36 } });
        await Expect(tab.Page.Locator(".peek h2")).ToHaveTextAsync(title);

        await tab.Rows.Nth(1).Locator(".title").ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task On_A_Phone_The_Filters_Are_A_Sheet_That_Needs_No_Script()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false, isPhone: true);
        await tab.GoToAsync("/");
        await Expect(Box(tab, "Pakistan")).ToBeHiddenAsync();

        await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Filters" }).ClickAsync();
        await Box(tab, "Pakistan").CheckAsync();
        await Expect(tab.Rows.First).ToBeHiddenAsync();
        await tab.Page.Locator(".rail .apply button").ClickAsync();

        await Expect(tab.Rows.First).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(1);
    }

    private static ILocator Box(Tab tab, string label) =>
        tab.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = label, Exact = true });
}
