using DefenceTies.Browser.Tests.Editing;
using DefenceTies.Register.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Import;

public sealed class ImportTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    private static readonly PageGetByRoleOptions s_title = new() { Level = 1 };

    [Fact]
    public async Task Files_Are_Previewed_Imported_And_Taken_Back_And_A_Second_Admin_Sees_The_Same()
    {
        await using var tab = await OpenAsync();
        await using var other = await OpenAsync();
        var page = tab.Page;
        await tab.GoSettledAsync("/admin/import");
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByLabel("Files to import").SetInputFilesAsync(new FilePayload
        {
            Name = "oslo.txt",
            MimeType = "text/plain",
            Buffer = "Norwegian defence minister in Rabat\n\nRABAT, 3 May 2024: Norwegian Defence Minister Kari Testmann arrived in Rabat on Friday for talks with Moroccan Defence Minister Omar Sample."u8.ToArray(),
        });
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "What would change" })).ToBeVisibleAsync();
        await Expect(page.Locator(".counts .add")).ToHaveTextAsync("1");
        Assert.Empty(await tab.ViolationsAsync());
        await other.GoSettledAsync("/admin/import/preview");
        await Expect(other.Page.Locator(".counts .add")).ToHaveTextAsync("1");
        Assert.Empty(await EventsInRabatAsync(tab));

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Import: add 1" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, s_title)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Import [0-9]+$"));
        await Expect(page.Locator(".counts .add")).ToHaveTextAsync("1");
        Assert.Single(await EventsInRabatAsync(tab));

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo this import" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo import" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("undone");
        Assert.Empty(await EventsInRabatAsync(tab));
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task What_Cannot_Be_Read_Is_Named_With_Its_Reason_And_What_Is_No_Text_Is_Refused()
    {
        await using var tab = await OpenAsync();
        var page = tab.Page;
        await tab.GoSettledAsync("/admin/import");

        await page.GetByLabel("Files to import").SetInputFilesAsync(new FilePayload { Name = "tool.exe", MimeType = "application/octet-stream", Buffer = [1, 2, 3] });
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("tool.exe is no .txt, .htm, .html file.");

        await page.GetByLabel("Files to import").SetInputFilesAsync(new FilePayload { Name = "..\\..\\empty.txt", MimeType = "text/plain", Buffer = [] });
        await Expect(page.Locator(".files")).ToContainTextAsync("empty.txt");
        await Expect(page.Locator(".counts .bad")).ToHaveTextAsync("1");
        await Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Import: add 0" })).ToBeDisabledAsync();
    }

    private static async Task<IReadOnlyList<string>> EventsInRabatAsync(Tab tab)
    {
        var answer = await tab.Page.Context.APIRequest.GetAsync(new Uri(new Uri(tab.Page.Url), "/?countries=MAR,NOR").ToString());
        return [.. System.Text.RegularExpressions.Regex.Matches(await answer.TextAsync(), "class=\"title\" href=\"(/events/[0-9]+)\"").Select(match => match.Groups[1].Value).Distinct()];
    }

    private async Task<Tab> OpenAsync()
    {
        var tab = await browser.OpenTabAsync(editing.Site);
        await tab.SignInAsync(UserRole.Admin);
        return tab;
    }
}
