using System.Diagnostics;
using DefenceTies.Browser.Tests.Editing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Timeline;

public sealed class LiveTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    [Fact]
    public async Task What_An_Import_Brings_While_The_Timeline_Is_Open_Is_Told_And_Shown_When_Asked_For()
    {
        var folder = Directory.CreateTempSubdirectory("defenceties-live-");
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "peru.txt"),
            "Chilean minister in Lima\n\nLIMA, 3 May 2024: Chilean Defence Minister Carla Testmann arrived in Lima on Friday for talks.",
            TestContext.Current.CancellationToken);
        await using var tab = await browser.OpenTabAsync(editing.Site);
        await using var other = await browser.OpenTabAsync(editing.Site);
        await tab.GoSettledAsync("/");
        await other.GoSettledAsync("/?countries=TUR");
        await Expect(tab.FindOfficial).ToBeEnabledAsync();
        var before = await tab.Rows.CountAsync();

        await ImportAsync(editing.Site, folder.FullName);

        var notice = tab.Page.Locator(".live-said");
        await Expect(notice).ToContainTextAsync("1 new event.", new LocatorAssertionsToContainTextOptions { Timeout = 15_000 });
        Assert.Equal(before, await tab.Rows.CountAsync());
        Assert.Empty(await tab.ViolationsAsync());
        await notice.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(tab.Rows).ToHaveCountAsync(before + 1);
        await Expect(notice).ToHaveCountAsync(0);
        await Expect(other.Page.Locator(".live-said")).ToHaveCountAsync(0);
        Assert.Empty(tab.Errors);
        folder.Delete(recursive: true);
    }

    // By the command line: a process of its own on the same register.
    private static async Task ImportAsync(SeededSite site, string folder)
    {
        var program = typeof(LiveTests).Assembly.Location.Replace("DefenceTies.Browser.Tests.dll", "DefenceTies.Web.dll", StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "import", folder, $"--ConnectionStrings:Register={site.Register}"]) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
    }
}
