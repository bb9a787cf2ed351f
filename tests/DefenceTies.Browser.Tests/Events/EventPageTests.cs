using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Events;

public sealed class EventPageTests(SiteInBrowser browser)
{
    [Fact]
    public async Task Sources_That_Disagree_On_The_Day_Stand_Side_By_Side()
    {
        await using var tab = await browser.OpenTabAsync();
        await OpenDisputedVisitAsync(tab);

        await Expect(tab.Page.Locator(".date")).ToContainTextAsync("26 or 28 October 2025");
        await Expect(tab.Page.Locator(".date .ne")).ToContainTextAsync("disagree on the date");
        var line = tab.Page.Locator(".claims tr.odd");
        await Expect(line).ToHaveCountAsync(1);
        await Expect(line).ToContainTextAsync("2025-10-26");
        await Expect(line).ToContainTextAsync("2025-10-28");
        await Expect(tab.Page.Locator(".odd-box .sides li")).ToHaveCountAsync(2);
        var quotes = await tab.Page.Locator(".pair figure").AllAsync();
        Assert.Equal(2, quotes.Count);
        var boxes = await Task.WhenAll(quotes.Select(async quote => await quote.BoundingBoxAsync()));
        Assert.Equal(boxes[0]!.Y, boxes[1]!.Y);
    }

    [Fact]
    public async Task A_Phrase_Leads_To_Its_Sentence()
    {
        await using var tab = await browser.OpenTabAsync();
        await OpenDisputedVisitAsync(tab);
        var phrase = tab.Page.Locator(".claims tr.odd a.q").First;
        var words = await phrase.InnerTextAsync();

        await phrase.ClickAsync();

        await Expect(tab.Page.Locator(".ev:target")).ToContainTextAsync(words);
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task An_Event_Leads_To_Its_Articles_People_And_Countries()
    {
        await using var tab = await browser.OpenTabAsync();
        await OpenDisputedVisitAsync(tab);

        await tab.Page.Locator(".claims").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Muhammad Yunus", Exact = true }).First.ClickAsync();
        await Expect(Heading(tab)).ToHaveTextAsync("Muhammad Yunus");
        await tab.Page.Locator(".lead").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Bangladesh" }).ClickAsync();
        await Expect(Heading(tab)).ToHaveTextAsync("Bangladesh");
    }

    private static ILocator Heading(Tab tab) => tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 });

    private static async Task OpenDisputedVisitAsync(Tab tab)
    {
        await tab.GoLiveAsync();
        await tab.Rows.Filter(new LocatorFilterOptions { HasText = "Mirza" }).Filter(new LocatorFilterOptions { HasText = "2 sources" }).Locator(".title").ClickAsync();
        await Expect(tab.Page.Locator(".claims")).ToBeVisibleAsync();
    }
}
