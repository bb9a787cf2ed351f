using System.Text.RegularExpressions;
using DefenceTies.Register.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Editing;

public sealed class EvidenceTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    [Fact]
    public async Task An_Editor_Marks_A_Passage_By_Mouse_Or_By_Keyboard_And_It_Stands_With_The_Event()
    {
        var id = await editing.FindDisputedAsync();
        await using var tab = await browser.OpenTabAsync(editing.Site);
        await tab.SignInAsync(UserRole.Editor);
        var page = tab.Page;
        await tab.GoSettledAsync($"/edit/evidence?event={id}&of=date:");
        Assert.Empty(await tab.ViolationsAsync());
        var words = await page.EvaluateAsync<string>("(() => { const text = [...document.querySelectorAll('[data-passage-source] p')].find(p => p.textContent.trim().split(/\\s+/).length > 8).firstChild; getSelection().setBaseAndExtent(text, 0, text, Math.min(60, text.length)); return text.textContent.slice(0, 60).trim(); })()");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take what is selected" }).ClickAsync();
        await Expect(page.GetByLabel("Words", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync(words);

        // Typed instead of marked: another case, and no line end where the article has one.
        await page.GetByLabel("Words", new PageGetByLabelOptions { Exact = true }).FillAsync(words.ToUpperInvariant());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Find them" }).ClickAsync();
        var use = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^Use as evidence of Date") }).First;
        await Expect(use).ToBeEnabledAsync();
        Assert.Empty(await tab.ViolationsAsync());
        await use.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex($"/events/{id}$"));
        await Expect(page.Locator(".passages b.w")).ToHaveTextAsync(words);
        Assert.Empty(await tab.ViolationsAsync());
        Assert.Empty(tab.Errors);
    }
}
