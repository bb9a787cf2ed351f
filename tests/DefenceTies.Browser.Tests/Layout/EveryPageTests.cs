using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Layout;

public sealed class EveryPageTests(SiteInBrowser browser)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/?from=2025&to=2025&kinds=-transfer", "/?from=yesterday", "/?q=nothing-of-the-kind", "/?sheet=filters",
        "/events/1", "/countries", "/countries/BGD", "/officials", "/officials/1", "/ties/BGD/PAK", "/network", "/network?as=graph&from=2025", "/agreements", "/follow-up", "/articles", "/articles/1", "/about/extraction", "/keys", "/error", "/embed",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_Finds_Nothing_In_Either_Theme(string address)
    {
        foreach (var isDark in new[] { false, true })
        {
            await using var tab = await browser.OpenTabAsync(isDark: isDark);
            await tab.GoSettledAsync(address);
            await Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("data-theme", isDark ? "dark" : "light");

            Assert.Empty(await tab.ViolationsAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_Phone_Scrolls_In_One_Direction_Only_And_Axe_Finds_Nothing_There(string address)
    {
        await using var tab = await browser.OpenTabAsync(isPhone: true);
        await tab.GoSettledAsync(address);

        Assert.Equal(360, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await tab.ViolationsAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_Console_Stays_Silent_And_There_Is_One_Main_Heading(string address)
    {
        await using var tab = await browser.OpenTabAsync();

        await tab.GoSettledAsync(address);

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveCountAsync(1);
        Assert.Empty(tab.Errors);
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/events/999999")]
    [InlineData("/articles/999999")]
    [InlineData("/officials/999999")]
    [InlineData("/countries/QQQ")]
    [InlineData("/countries/not-a-code")]
    [InlineData("/ties/BGD/BGD")]
    [InlineData("/organisations/999999")]
    public async Task What_Does_Not_Exist_Is_Said_Not_To(string address)
    {
        await using var tab = await browser.OpenTabAsync();

        var response = await tab.GoToAsync(address);

        Assert.Equal(404, response?.Status);
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("There is no such page");
    }
}
