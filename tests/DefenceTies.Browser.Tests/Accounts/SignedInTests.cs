using DefenceTies.Register.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Accounts;

public sealed class SignedInTests(SiteInBrowser browser)
{
    [Fact]
    public async Task Whoever_Signs_In_Is_Named_On_Every_Page_And_Can_Sign_Out_From_A_Live_One()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.SignInAsync(UserRole.Editor);
        await tab.GoSettledAsync("/countries");
        var menu = tab.Page.Locator(".who > summary");
        await Expect(menu).ToContainTextAsync("the editor");
        await menu.ClickAsync();
        Assert.Empty(await tab.ViolationsAsync());

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign out", Exact = true }).ClickAsync();

        await Expect(tab.Page.Locator(".sign-in")).ToBeVisibleAsync();
        await Expect(tab.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/countries$"));
        Assert.Empty(tab.Errors);
    }
}
