using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

public sealed class CircuitTests(SiteInBrowser browser)
{
    [Fact]
    public async Task Only_A_Live_Circuit_Can_Seek_Inside_A_Facet()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();
        var people = tab.Page.Locator(".facet").Filter(new LocatorFilterOptions { Has = tab.FindOfficial }).Locator("li");
        Assert.True(await people.CountAsync() > 1);

        await tab.FindOfficial.FillAsync("yunus");

        await Expect(people).ToHaveCountAsync(1);
        await Expect(people).ToContainTextAsync("Muhammad Yunus");
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task Without_A_Circuit_The_Field_Is_Not_Offered()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false);

        await tab.GoToAsync("/");

        await Expect(tab.FindOfficial).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Moving_About_The_Site_Loads_One_Document()
    {
        await using var tab = await browser.OpenTabAsync();
        var documents = 0;
        tab.Page.Request += (_, request) => documents += request.ResourceType == "document" ? 1 : 0;
        await tab.GoLiveAsync();

        foreach (var page in new[] { "Countries", "Officials", "Articles", "Timeline" })
        {
            await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = page, Exact = true }).First.ClickAsync();
            await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1, Name = page })).ToBeAttachedAsync();
        }

        Assert.Equal(1, documents);
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task Nothing_Is_Fetched_From_Elsewhere()
    {
        await using var tab = await browser.OpenTabAsync();

        await tab.GoLiveAsync();

        Assert.All(tab.Requests, request => Assert.Equal(browser.Site.Address.Authority, request.Authority));
        Assert.Contains(tab.Requests, request => request.AbsolutePath.EndsWith(".woff2", StringComparison.Ordinal));
    }
}
