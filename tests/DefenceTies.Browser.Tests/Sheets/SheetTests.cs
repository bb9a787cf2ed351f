using System.Text;
using DefenceTies.Browser.Tests.Editing;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Sheets;

public sealed class SheetTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    [Fact]
    public async Task An_Editor_Brings_A_Csv_Back_Sees_What_It_Would_Change_And_Applies_It()
    {
        await using var tab = await browser.OpenTabAsync(editing.Site);
        await tab.SignInAsync(UserRole.Editor);
        var page = tab.Page;
        var (mine, theirs) = (await editing.EnterMeetingAsync("Mine to change", "2031-05-01"), await editing.EnterMeetingAsync("Changed by two", "2031-05-02"));
        await editing.Site.Services.GetRequiredService<DecideFields>().ExecuteAsync(
            new Editor(null, "Somebody else"), new SeenRecord(RecordKind.Event, theirs, 1), [FieldDecision.Of(RecordField.City, "Casablanca")], null, TestContext.Current.CancellationToken);
        await tab.GoSettledAsync("/edit/csv");
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByLabel("CSV to bring back").SetInputFilesAsync(FileOf("id,version,city,towns\r\n1,1,\"Dha"));
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("a quotation mark opens and never closes");
        await page.GetByLabel("CSV to bring back").SetInputFilesAsync(FileOf(
            $"id;version;kind;title;date;parties;city;notes\r\n{mine};1;meeting;Mine to change;2031-05-01;MAR | NOR;Tangier;x\r\n{theirs};1;meeting;Changed by two;2031-05-02;MAR | NOR;Agadir;\r\n;;meeting;A new meeting;8 May 2031;Morocco | Norway;;\r\n4711;1;visit;;;;;\r\n"));

        await Expect(page.Locator(".sheet-counts dd")).ToHaveTextAsync(["1", "1", "1", "0", "0", "1"]);
        await Expect(page.Locator(".sheet-wrong tbody")).ToContainTextAsync("There is no event 4711.");
        await Expect(page.Locator("#conflict ~ *, section[aria-labelledby=conflict]").First).ToContainTextAsync("Somebody else changed City");
        await Expect(page.Locator("section[aria-labelledby=conflict] tbody")).ToContainTextAsync("Casablanca");
        Assert.Empty(await tab.ViolationsAsync());

        // A reload, as after a dead server, finds the file again with what was chosen of it.
        await page.GetByLabel("Reason").FillAsync("From the desk’s table");
        await page.GetByLabel("Reason").PressAsync("Tab");
        await tab.GoSettledAsync("/edit/csv");
        await Expect(page.GetByText("Taken up again.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Reason")).ToHaveValueAsync("From the desk’s table");
        await Expect(page.Locator(".sheet-counts dd")).ToHaveTextAsync(["1", "1", "1", "0", "0", "1"]);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Apply to 2 records" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("2 records written.");
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "version 2 of Mine to change" }).ClickAsync();
        await Expect(page.GetByText("From the desk’s table").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Tangier").First).ToBeVisibleAsync();
        await tab.GoSettledAsync("/edit");
        await Expect(page.Locator("section[aria-labelledby=drafts]")).ToContainTextAsync("Nothing.");
        await tab.GoSettledAsync($"/events/{theirs}");
        await Expect(page.GetByText("Casablanca").First).ToBeVisibleAsync();
        Assert.Empty(tab.Errors);
    }

    private static FilePayload FileOf(string text) => new() { Name = "table.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };
}
