using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

public sealed partial class FilteringTests(SiteInBrowser browser)
{
    [Fact]
    public async Task A_Reader_Filters_To_Two_Countries_And_Reads_Both_Sources_Of_A_Visit()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();

        await Box(tab, "Pakistan").CheckAsync();
        await Expect(tab.Page).ToHaveURLAsync(OnePattern());
        await Box(tab, "Bangladesh").CheckAsync();
        await Expect(tab.Page).ToHaveURLAsync(BothPattern());
        await Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(2);
        foreach (var parties in await tab.Page.Locator(".list .row .who b").AllInnerTextsAsync())
        {
            Assert.Contains("Pakistan", parties, StringComparison.Ordinal);
            Assert.Contains("Bangladesh", parties, StringComparison.Ordinal);
        }

        var visit = tab.Rows.Filter(new LocatorFilterOptions { HasText = "Khattak" }).Filter(new LocatorFilterOptions { HasText = "2 sources" });
        await Expect(visit.Locator(".when")).ToHaveTextAsync("23 Nov");
        await visit.Locator(".title").ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 2, Name = "The sentences behind it" })).ToBeVisibleAsync();
        var sentences = tab.Page.Locator("#context .ev");
        await Expect(sentences.Filter(new LocatorFilterOptions { HasText = "A delegation led by Lt. Gen. Shakir Ullah Khattak, chairman of the Heavy Industries Taxila (HIT), called on" })).ToHaveCountAsync(1);
        await Expect(sentences.Filter(new LocatorFilterOptions { HasText = "A significant delegation from Pakistan's military production sector" })).ToHaveCountAsync(1);
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task Back_Restores_The_Filter()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();
        var all = await tab.Sentence.InnerTextAsync();
        await Box(tab, "Türkiye").CheckAsync();
        await Expect(tab.Sentence).Not.ToHaveTextAsync(all);
        var filtered = await tab.Sentence.InnerTextAsync();
        await tab.Rows.First.Locator(".title").ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Cite" })).ToBeVisibleAsync();

        await tab.Page.GoBackAsync();
        await Expect(tab.Sentence).ToHaveTextAsync(filtered);
        await Expect(Box(tab, "Türkiye")).ToBeCheckedAsync();

        await tab.Page.GoBackAsync();
        await Expect(tab.Sentence).ToHaveTextAsync(all);
        await Expect(Box(tab, "Türkiye")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_Value_Can_Be_Shut_Out_And_Let_In_Again()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();
        var visits = tab.Page.Locator(".facet li").Filter(new LocatorFilterOptions { HasText = "Visit" });

        await visits.HoverAsync();
        await visits.Locator("a.not").ClickAsync();
        await Expect(tab.Page.Locator(".chip.not")).ToHaveCountAsync(1);
        await Expect(tab.Rows.GetByRole(AriaRole.Img, new LocatorGetByRoleOptions { NameRegex = VisitPattern() })).ToHaveCountAsync(0);

        await visits.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await Expect(tab.Page.Locator(".chip.not")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_Bar_Of_The_Strip_Sets_The_Period()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();

        await tab.Page.Locator(".strip a").Last.ClickAsync();

        await Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(1);
        await Expect(tab.Page.GetByLabel("From")).Not.ToHaveValueAsync("");
        await Expect(tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = CertainlyPattern() })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_Drag_Over_The_Strip_Chooses_A_Period()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoSettledAsync("/?from=2025&to=2025");
        var strip = await tab.Page.Locator(".brush-layer").BoundingBoxAsync();
        Assert.NotNull(strip);

        await tab.Page.Mouse.MoveAsync(strip.X + (strip.Width * 0.1f), strip.Y + 30);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(strip.X + (strip.Width * 0.5f), strip.Y + 30, new MouseMoveOptions { Steps = 3 });
        await tab.Page.Mouse.UpAsync();

        await Expect(tab.Page.GetByLabel("From")).ToHaveValueAsync(MonthPattern());
        await Expect(tab.Page.GetByLabel("to", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync(MonthPattern());
        await Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(1);
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task What_Is_Pressed_Before_The_Circuit_Has_Started_Counts()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.RouteAsync("**/_framework/blazor.web*.js", route => route.AbortAsync(), new PageRouteOptions { Times = 1 });
        await tab.GoToAsync("/");

        await Box(tab, "Türkiye").CheckAsync();

        await Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(1);
        await Expect(tab.LiveForm).ToBeAttachedAsync();
        await Expect(Box(tab, "Türkiye")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_Value_That_Means_Nothing_Is_Answered_Beside_Its_Field()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false);

        await tab.GoToAsync("/?from=yesterday&kinds=parade");

        await Expect(tab.Page.GetByLabel("From")).ToHaveValueAsync("yesterday");
        await Expect(tab.Page.GetByLabel("From")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(tab.Page.Locator("#problem-from")).ToContainTextAsync("yesterday");
        await Expect(tab.Page.Locator("#problem-kinds")).ToContainTextAsync("parade");
    }

    [Fact]
    public async Task An_Empty_List_Says_What_Would_Fill_It()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false);

        await tab.GoToAsync("/?q=taxila&from=1990&to=1990");

        await Expect(tab.Page.GetByText("No event matches.")).ToBeVisibleAsync();
        var drop = tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = DropPeriodPattern() });
        await drop.ClickAsync();
        await Expect(tab.Rows.First).ToBeVisibleAsync();
    }

    private static ILocator Box(Tab tab, string label) =>
        tab.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = label, Exact = true });

    [GeneratedRegex(@"countries=PAK$")]
    private static partial Regex OnePattern();

    [GeneratedRegex(@"countries=(BGD,PAK|PAK,BGD)$")]
    private static partial Regex BothPattern();

    [GeneratedRegex("^visit,")]
    private static partial Regex VisitPattern();

    [GeneratedRegex("^202[45]-[01][0-9]$")]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^Certainly")]
    private static partial Regex CertainlyPattern();

    [GeneratedRegex("^Drop “1990”")]
    private static partial Regex DropPeriodPattern();
}
