using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Articles;

public sealed class ArticleReaderTests(SiteInBrowser browser)
{
    [Fact]
    public async Task The_Text_Shows_What_It_Proves_And_Leads_There()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoSettledAsync("/articles");
        await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bangladesh and Pakistan Revive Military Ties" }).ClickAsync();

        var paragraph = tab.Page.Locator(".p.hit").Filter(new LocatorFilterOptions { HasText = "A significant delegation" });
        await Expect(paragraph.Locator(".ev")).ToContainTextAsync("General Waker Uz Zaman");
        await paragraph.Locator(".note").First.ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "The sentences behind it" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paragraphs_That_Gave_Nothing_Are_Seen_As_Such_And_Can_Be_Hidden()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false);
        await tab.GoToAsync("/articles");
        await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bangladesh and Pakistan Revive Military Ties" }).ClickAsync();
        await Expect(tab.Page.Locator(".p.dry .nil").First).ToHaveTextAsync("nothing found");

        await tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Hide paragraphs that gave nothing" }).ClickAsync();

        await Expect(tab.Page.Locator(".p.dry")).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator(".p.hit").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Hostile_Text_Is_Shown_And_Never_Run()
    {
        const string Hostile = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
        var folder = Directory.CreateTempSubdirectory("defenceties-hostile-");
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "hostile.txt"),
                $"Ministers meet {Hostile}\n\nDHAKA, 3 March 2025: Defence Minister {Hostile} of Türkiye Yasar Guler arrived in Dhaka on Monday on a two-day visit. \"{Hostile}\", he said.\n",
                TestContext.Current.CancellationToken);
            await using var site = new SeededSite(folder.FullName);
            await using var tab = await browser.OpenTabAsync(site);

            foreach (var address in new[] { "/", "/articles", "/articles/1" })
            {
                await tab.Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                Assert.NotEqual("run", await tab.Page.TitleAsync());
                await Expect(tab.Page.Locator("main img, main script")).ToHaveCountAsync(0);
            }

            await Expect(tab.Page.Locator(".reader")).ToContainTextAsync("document.title='run'");
            Assert.Empty(tab.Errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
