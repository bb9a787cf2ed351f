using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

public sealed class PagingTests(SiteInBrowser browser)
{
    private const int Visits = 60;
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
            await Expect(tab.Rows).ToHaveCountAsync(Visits - PageSize);
            var second = await LinksAsync(tab);

            Assert.Equal(Visits, first.Concat(second).Distinct().Count());
            await Expect(tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Older events" })).ToHaveCountAsync(0);

            await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Newer events" }).ClickAsync();
            await Expect(tab.Rows).ToHaveCountAsync(PageSize);
            Assert.Equal(first, await LinksAsync(tab));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string?[]> LinksAsync(Tab tab) =>
        await Task.WhenAll((await tab.Rows.Locator(".title").AllAsync()).Select(title => title.GetAttributeAsync("href")));

    // One visit a month, so that none can be taken for another.
    private static async Task WriteVisitsAsync(string folder, CancellationToken cancellationToken)
    {
        for (var month = 0; month < Visits; month++)
        {
            var day = new DateOnly(2019, 1, 12).AddMonths(month).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            await File.WriteAllTextAsync(
                Path.Combine(folder, $"visit-{month:00}.txt"),
                $"Turkish defence minister in Islamabad\n\nISLAMABAD, {day}: Turkish Defence Minister Yasar Guler visited Pakistan on {day} and met Prime Minister Shehbaz Sharif in Islamabad.\n",
                cancellationToken);
        }
    }
}
