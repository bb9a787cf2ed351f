using System.Diagnostics;
using System.Text.RegularExpressions;
using DefenceTies.Register.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Editing;

public sealed partial class EditingTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    [Fact]
    public async Task A_Visit_Is_Entered_By_Keyboard_Alone_In_Under_A_Minute()
    {
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync("/edit/visits/new");
        var (page, keys) = (tab.Page, tab.Page.Keyboard);
        var started = Stopwatch.GetTimestamp();

        await Expect(page.GetByLabel("Date", Exact)).ToBeFocusedAsync();
        await keys.TypeAsync("8-10 Aug 2024");
        await Expect(page.Locator(".echo")).ToContainTextAsync("8–10 August 2024: all 3 days are certain.");
        await PressAsync(keys, "Tab", "Tab");
        await keys.TypeAsync("pakis");
        await Expect(page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Pakistan" })).ToBeVisibleAsync();
        await PressAsync(keys, "Enter", "Tab", "Tab");
        await keys.TypeAsync("bangladesh");
        await PressAsync(keys, "Tab", "Tab");
        await Expect(page.Locator(".chip")).ToHaveCountAsync(2);
        await keys.TypeAsync("Dhaka");
        await PressAsync(keys, "Tab");
        await keys.TypeAsync("ashraf");
        await Expect(page.Locator(".pop li").First).ToContainTextAsync("Naveed Ashraf");
        await PressAsync(keys, "Enter");
        await Expect(page.GetByLabel("Part of Naveed Ashraf")).ToHaveValueAsync("visitor");
        await Expect(page.GetByLabel("Rank of visiting side")).ToHaveValueAsync("service-chief");
        Assert.Empty(await tab.ViolationsAsync());
        await PressAsync(keys, "Control+Enter");

        await Expect(page).ToHaveURLAsync(EventAddress());
        await Expect(page.GetByRole(AriaRole.Heading, Level1)).ToHaveTextAsync("Naveed Ashraf visits Dhaka");
        await Expect(page.Locator("header.head .date")).ToContainTextAsync("8–10 August 2024");
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task What_Is_Wrong_Or_Odd_Is_Said_And_What_Is_Only_Odd_Can_Be_Saved_All_The_Same()
    {
        var twin = await editing.EnterMeetingAsync("Talks in Rabat", "2019-05-04");
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync("/edit/meetings/new");
        var page = tab.Page;

        await page.GetByLabel("Date", Exact).FillAsync("05/06/2019");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#f-Date-problem")).ToContainTextAsync("This may be 5 June or 6 May.");
        await Expect(page.Locator("#f-Party-participant-problem")).ToHaveTextAsync("Name at least two countries.");
        await Expect(page.GetByLabel("Date", Exact)).ToBeFocusedAsync();
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByLabel("Date", Exact).FillAsync("May 2019");
        foreach (var country in new[] { "Morocco", "Norway" })
        {
            await page.GetByLabel("Countries", Exact).FillAsync(country);
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(".chip").Filter(new LocatorFilterOptions { HasText = country })).ToBeVisibleAsync();
        }

        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = $"event {twin}" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page).ToHaveURLAsync(EventAddress());
        await Expect(page.GetByRole(AriaRole.Heading, Level1)).ToHaveTextAsync("Talks between Morocco and Norway");
    }

    [Fact]
    public async Task Two_Editors_Of_One_Record_See_Their_Conflict_Field_By_Field_And_Lose_Nothing()
    {
        var id = await editing.EnterMeetingAsync("Talks", "2018-03");
        await using var one = await OpenAsync();
        await using var other = await OpenAsync();
        await one.GoSettledAsync($"/edit/events/{id}");
        await other.GoSettledAsync($"/edit/events/{id}");

        await one.Page.GetByLabel("City").FillAsync("Oslo");
        await one.Page.GetByLabel("Summary").FillAsync("A first summary.");
        await one.Page.Locator("#f-why").FillAsync("A better source");
        await one.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(one.Page).ToHaveURLAsync(EventAddress());

        await other.Page.GetByLabel("City").FillAsync("Bergen");
        await other.Page.GetByLabel("Title").FillAsync("Talks in Bergen");
        await other.Page.Keyboard.PressAsync("Control+Enter");
        var conflict = other.Page.Locator(".conflict tbody tr");
        await Expect(conflict).ToHaveCountAsync(1);
        await Expect(conflict).ToContainTextAsync(CityOfThree());
        Assert.Empty(await other.ViolationsAsync());
        await other.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(other.Page.Locator("#foot-problems")).ToContainTextAsync("Choose for each field");
        await other.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Keep yours for City" }).ClickAsync();
        await other.Page.GetByLabel("Title").FocusAsync();
        await other.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(other.Page).ToHaveURLAsync(EventAddress());
        await Expect(other.Page.GetByRole(AriaRole.Heading, Level1)).ToHaveTextAsync("Talks in Bergen");
        await Expect(other.Page.Locator("header.head")).ToContainTextAsync("Bergen");
        await Expect(other.Page.Locator("header.head")).ToContainTextAsync("A first summary.");
    }

    [Fact]
    public async Task What_Was_Typed_Survives_A_Reload_And_Is_Asked_About_When_One_Leaves()
    {
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync("/edit/exercises/new");
        var page = tab.Page;
        await page.GetByLabel("Title").FillAsync("An exercise half typed");
        await page.GetByLabel("Date", Exact).FillAsync("autumn 2023");
        await Expect(page.GetByText("Kept as a draft.")).ToBeVisibleAsync();

        await page.ReloadAsync();

        await Expect(page.GetByText("Taken up again.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Title")).ToHaveValueAsync("An exercise half typed");
        await Expect(page.GetByLabel("Date", Exact)).ToHaveValueAsync("autumn 2023");

        await page.GetByLabel("Title").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Alertdialog)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Keep as a draft and leave" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(DeskAddress());
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "New exercise" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Discard it" }).ClickAsync();
        await Expect(page.GetByLabel("Title")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_Deleted_Event_Is_Listed_And_Restored_And_A_Change_Is_Undone_With_A_Reason()
    {
        var id = await editing.EnterMeetingAsync("Talks that never were", "2017-02");
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync($"/edit/events/{id}");
        var page = tab.Page;
        await page.GetByText("Delete…").ClickAsync();
        await page.Locator("#delete-why").FillAsync("No source");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Delete the record" }).ClickAsync();
        await Expect(page.GetByText("It no longer stands.")).ToBeVisibleAsync();

        await tab.GoSettledAsync("/edit");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Talks that never were" }).ClickAsync();
        await page.GetByLabel("Reason").FillAsync("A source was found");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Restore it" }).ClickAsync();
        await Expect(page.GetByText("It no longer stands.")).Not.ToBeVisibleAsync();
        await Expect(page.Locator("#version-3")).ToContainTextAsync("A source was found");
        Assert.Empty(await tab.ViolationsAsync());
    }

    [Fact]
    public async Task A_Sources_Words_Are_Taken_By_A_Key_And_Cited_And_The_Decision_Can_Be_Withdrawn()
    {
        var id = await editing.FindDisputedAsync();
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync($"/edit/events/{id}");
        var (page, date) = (tab.Page, tab.Page.GetByLabel("Date", Exact));
        var before = await date.InputValueAsync();

        await date.FocusAsync();
        await page.Keyboard.PressAsync("Alt+1");
        await Expect(date).Not.ToHaveValueAsync(before);
        await Expect(page.Locator(".save .diff")).ToContainTextAsync("1 change: Date");
        await page.Locator("#f-Official").FillAsync("Zacharias Newcomer");
        await page.Locator(".pop li").Filter(new LocatorFilterOptions { HasText = "New official" }).ClickAsync();
        await Expect(page.GetByLabel("Name", Exact)).ToHaveValueAsync("Zacharias Newcomer");
        await page.Locator("#new-official-country").FillAsync("Norway");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Post", Exact).FillAsync("Defence Attaché");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add the official" }).ClickAsync();
        await Expect(page.GetByLabel("Post of Zacharias Newcomer then")).ToHaveValueAsync("Defence Attaché");
        Assert.Empty(await tab.ViolationsAsync());
        await page.GetByLabel("Title").FocusAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByText("It may stand already as event")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page).ToHaveURLAsync(EventAddress());
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Zacharias Newcomer");

        await tab.GoSettledAsync($"/edit/events/{id}");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Withdraw the decision on date" }).ClickAsync();
        await Expect(page.GetByText("The decision is withdrawn.")).ToBeVisibleAsync();
        await Expect(date).ToHaveValueAsync(before);
        Assert.Empty(tab.Errors);
    }

    private static PageGetByLabelOptions Exact => new() { Exact = true };

    private static PageGetByRoleOptions Level1 => new() { Level = 1 };

    private async Task<Tab> OpenAsync()
    {
        var tab = await browser.OpenTabAsync(editing.Site);
        await tab.SignInAsync(UserRole.Editor);
        return tab;
    }

    private static async Task PressAsync(IKeyboard keyboard, params string[] keys)
    {
        foreach (var key in keys)
        {
            await keyboard.PressAsync(key);
        }
    }

    [GeneratedRegex(@"(?<!/edit)/events/\d+$")]
    private static partial Regex EventAddress();

    [GeneratedRegex("/edit$")]
    private static partial Regex DeskAddress();

    [GeneratedRegex("City.*Rabat.*Oslo.*Bergen", RegexOptions.Singleline)]
    private static partial Regex CityOfThree();
}
