using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

public sealed class PagingTests(SiteInBrowser browser)
{
    private const int Visits = 370;
    private const int MostRows = 300;
    private const int PageSize = 50;

    [Fact]
    public async Task A_Long_List_Goes_On_Page_By_Page_And_Back_And_Loses_Nothing()
    {
        var folder = Directory.CreateTempSubdirectory("defenceties-many-");
        try
        {
            await WriteVisitsAsync(folder.FullName, TestContext.Current.CancellationToken);
            await using var site = new SeededSite(folder.FullName);
            await using var tab = await browser.OpenTabAsync(site, hasScript: false);

            await tab.GoToAsync("/");
            await Expect(tab.Sentence).ToContainTextAsync($"{Visits} events");
            await Expect(tab.Rows).ToHaveCountAsync(PageSize);
            var first = await LinksAsync(tab);
            await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Older events" }).ClickAsync();
            await Expect(tab.Rows).ToHaveCountAsync(PageSize);
            var second = await LinksAsync(tab);

            Assert.Equal(2 * PageSize, first.Concat(second).Distinct().Count());

            await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Newer events" }).ClickAsync();
            await Expect(tab.Rows).ToHaveCountAsync(PageSize);
            Assert.Equal(first, await LinksAsync(tab));

            await using var scrolling = await browser.OpenTabAsync(site);
            await ScrollAsync(scrolling);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // With script it goes on by itself, and keeps its place when one comes back and when it is loaded anew.
    private static async Task ScrollAsync(Tab tab)
    {
        await tab.GoLiveAsync();
        var more = tab.Page.Locator(".more a");
        for (var rows = 2 * PageSize; rows <= MostRows; rows += PageSize)
        {
            await tab.Rows.Last.ScrollIntoViewIfNeededAsync();
            await Expect(tab.Rows).ToHaveCountAsync(rows);
        }

        await Expect(more).ToHaveTextAsync(["Older events"]);
        await tab.Rows.Last.ScrollIntoViewIfNeededAsync();
        await Expect(more).ToHaveTextAsync(["Newer events", "Older events"]);
        await Expect(tab.Rows).ToHaveCountAsync(MostRows);
        var row = tab.Rows.Nth(MostRows - PageSize - 10);
        var title = row.Locator(".title");
        await title.EvaluateAsync("title => scrollBy(0, title.getBoundingClientRect().top - 200)");
        var link = await title.GetAttributeAsync("href");
        var top = await title.EvaluateAsync<double>("title => title.getBoundingClientRect().top");
        await tab.Page.WaitForURLAsync("**/?after=*");

        await title.ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Cite" })).ToBeVisibleAsync();
        await tab.Page.GoBackAsync();
        await StandsAsync(tab, link, top);

        await tab.Page.ReloadAsync();
        await StandsAsync(tab, link, top);
        Assert.Empty(tab.Errors);
    }

    private static async Task StandsAsync(Tab tab, string? link, double top) => await tab.Page.WaitForFunctionAsync(
        "([link, top]) => Math.abs((document.querySelector(`.list .title[href='${link}']`)?.getBoundingClientRect().top ?? -1) - top) <= 2",
        new object?[] { link, top });

    private static async Task<string?[]> LinksAsync(Tab tab) =>
        await Task.WhenAll((await tab.Rows.Locator(".title").AllAsync()).Select(title => title.GetAttributeAsync("href")));

    // One visit a month, so that none can be taken for another.
    private static async Task WriteVisitsAsync(string folder, CancellationToken cancellationToken)
    {
        for (var month = 0; month < Visits; month++)
        {
            var day = new DateOnly(1995, 1, 12).AddMonths(month).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            await File.WriteAllTextAsync(
                Path.Combine(folder, $"visit-{month:000}.txt"),
                $"Turkish defence minister in Islamabad\n\nISLAMABAD, {day}: Turkish Defence Minister Yasar Guler visited Pakistan on {day} and met Prime Minister Shehbaz Sharif in Islamabad.\n",
                cancellationToken);
        }
    }
}
