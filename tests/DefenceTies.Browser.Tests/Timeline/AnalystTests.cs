using DefenceTies.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

/// <summary>An analyst asks for all visits between Pakistan and Bangladesh in 2025, without a mouse, and takes them away.</summary>
public sealed class AnalystTests(SiteInBrowser browser)
{
    private const int MostStops = 90;
    private const string Proof = "A delegation led by Lt. Gen. Shakir Ullah Khattak, chairman of the Heavy Industries Taxila (HIT), called on";

    [Fact]
    public async Task By_Keyboard_From_The_Start_Page_To_The_Quoted_Sentence_And_Again_From_The_Copied_Link()
    {
        await using var tab = await browser.OpenTabAsync();
        await tab.GoLiveAsync();
        var keys = tab.Page.Keyboard;

        await keys.PressAsync("/");
        await StopAtAsync(tab, tab.Page.GetByLabel("From"));
        await keys.TypeAsync("2025");
        await StopAtAsync(tab, tab.Page.GetByLabel("to", new PageGetByLabelOptions { Exact = true }));
        await keys.TypeAsync("2025");
        await keys.PressAsync("Enter");
        await Expect(tab.Sentence).ToContainTextAsync("in 2025");
        foreach (var (value, chips) in new[] { ("Visit", 2), ("Bangladesh", 3), ("Pakistan", 4) })
        {
            await StopAtAsync(tab, tab.Page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = value, Exact = true }));
            await keys.PressAsync("Space");
            await Expect(tab.Page.Locator(".said .chip")).ToHaveCountAsync(chips);
        }

        await Expect(tab.Sentence).ToContainTextAsync("4 events possibly in 2025");
        var link = tab.Page.Url;
        await Expect(tab.Page.Locator(".peek")).ToContainTextAsync(Proof);
        await StopAtAsync(tab, tab.Rows.First.Locator(".title"));
        await keys.PressAsync("j");
        await keys.PressAsync("k");
        await keys.PressAsync("Enter");
        await Expect(tab.Page.Locator("#context .ev").Filter(new LocatorFilterOptions { HasText = Proof })).ToHaveCountAsync(1);
        Assert.Empty(tab.Errors);

        await using var colleague = await browser.OpenTabAsync();
        await colleague.GoToAsync(link);
        await Expect(colleague.Sentence).ToContainTextAsync("4 events possibly in 2025");
        await Expect(colleague.Page.Locator(".peek")).ToContainTextAsync(Proof);
        await TakeAwayAsync(colleague);
    }

    // What is offered for the view has its visits, by readers of other people.
    private static async Task TakeAwayAsync(Tab tab)
    {
        var links = await tab.Page.Locator(".take a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        var csv = await ReadAsync("csv");
        var calendar = await ReadAsync("ics");
        var feed = await ReadAsync("atom");

        Assert.Equal(4, csv.GetArrayLength());
        Assert.All(csv.EnumerateArray(), row => Assert.Equal("visit", row.GetProperty("kind").GetString()));

        // A calendar has days: of a visit that was some time in October it has none.
        var entry = Assert.Single(calendar.GetProperty("events").EnumerateArray().ToArray());
        Assert.True(entry.GetProperty("isDate").GetBoolean());
        Assert.StartsWith("2025-11-23", entry.GetProperty("start").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, feed.GetProperty("items").GetArrayLength());

        async Task<System.Text.Json.JsonElement> ReadAsync(string format)
        {
            var address = links.First(link => link.Contains($"events.{format}?", StringComparison.Ordinal));
            return await OutsideReader.ReadAsync(format, await (await tab.Page.APIRequest.GetAsync(address)).TextAsync());
        }
    }

    private static async Task StopAtAsync(Tab tab, ILocator wanted)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await tab.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not come to {wanted}.");
    }
}
