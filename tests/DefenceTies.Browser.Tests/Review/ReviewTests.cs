using DefenceTies.Browser.Tests.Editing;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Review;

public sealed class ReviewTests(SiteInBrowser browser, EditingSite editing) : IClassFixture<EditingSite>
{
    [Fact]
    public async Task Events_Are_Accepted_Refused_Skipped_And_Taken_Back_By_One_Key_Each()
    {
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync("/edit/review");
        var (page, keys, title) = (tab.Page, tab.Page.Keyboard, tab.Page.Locator(".one h2"));
        Assert.Empty(await tab.ViolationsAsync());
        var first = await title.TextContentAsync();

        await keys.PressAsync("a");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync($"Accepted: {first}.");
        await Expect(title).Not.ToHaveTextAsync(first!);
        await keys.PressAsync("u");
        await Expect(title).ToHaveTextAsync(first!);

        var event_ = await page.Locator(".one .lead a").First.GetAttributeAsync("href");
        await keys.PressAsync("r");
        await Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Not an event" })).ToBeVisibleAsync();
        await keys.PressAsync("1");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync($"Refused: {first}.");
        Assert.Equal(404, (await page.Context.APIRequest.GetAsync($"{editing.Site.Address.ToString().TrimEnd('/')}{event_}")).Status);
        await keys.PressAsync("u");
        await Expect(title).ToHaveTextAsync(first!);

        await keys.PressAsync("s");
        await Expect(title).Not.ToHaveTextAsync(first!);
        Assert.Contains("after=", page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task The_Queue_Is_Narrowed_In_The_Address_And_Taken_Up_Where_The_Editor_Stopped()
    {
        await using var tab = await OpenAsync();
        var page = tab.Page;
        await tab.GoSettledAsync("/edit/review");
        await page.GetByLabel("Kind").SelectOptionAsync("visit");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("kinds=visit&order=least-sure$"));
        await Expect(page.Locator(".one .lead")).ToContainTextAsync("Visit");
        var rule = await page.Locator(".one .lead code").First.TextContentAsync();
        await page.Locator(".one .lead a code").First.ClickAsync();
        await Expect(page.GetByLabel("Rule")).ToHaveValueAsync(rule!);
        Assert.Empty(await tab.ViolationsAsync());
        await page.Keyboard.PressAsync("s");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("after="));
        await Expect(page.Locator(".one h2, .intro").First).ToBeVisibleAsync();
        var stopped = new Uri(page.Url).PathAndQuery;

        await tab.GoSettledAsync("/edit");
        await Expect(page.Locator("section[aria-labelledby=drafts]")).ToContainTextAsync("Nothing.");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Review queue" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(stopped) + "$"));

        // A value that means nothing is told, and narrows nothing.
        await tab.GoSettledAsync("/edit/review?kinds=vist&order=newest");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("vist");
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task Two_Editors_At_One_Event_Are_Told_What_The_Other_Did_And_The_Queue_Goes_On()
    {
        await using var one = await OpenAsync();
        await using var other = await OpenAsync();
        await one.GoSettledAsync("/edit/review?order=newest");
        await other.GoSettledAsync("/edit/review?order=newest");
        var (mine, theirs) = (one.Page.Locator(".one h2"), other.Page.Locator(".one h2"));
        var first = await mine.TextContentAsync();
        await Expect(theirs).ToHaveTextAsync(first!);

        await one.Page.Keyboard.PressAsync("a");
        await Expect(mine).Not.ToHaveTextAsync(first!);
        await other.Page.Keyboard.PressAsync("a");
        await Expect(other.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync($"accepted “{first}” while you looked at it");
        await Expect(theirs).ToHaveTextAsync((await mine.TextContentAsync())!);
        Assert.Empty(await other.ViolationsAsync());

        var second = await mine.TextContentAsync();
        await one.Page.Keyboard.PressAsync("r");
        await Expect(one.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Not an event" })).ToBeVisibleAsync();
        await one.Page.Keyboard.PressAsync("1");
        await Expect(one.Page.GetByRole(AriaRole.Status).First).ToHaveTextAsync($"Refused: {second}.");
        await other.Page.Keyboard.PressAsync("a");
        await Expect(other.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync($"refused “{second}” while you looked at it (Not an event)");
        await other.Page.Keyboard.PressAsync("a");
        await Expect(other.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Accepted: ");
        Assert.DoesNotContain(one.Errors.Concat(other.Errors), error => !error.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_Officials_Become_One_And_Two_Again()
    {
        var enter = editing.Site.Services.GetRequiredService<EnterOfficial>();
        async Task<long> EnterAsync(string name) => (await enter.ExecuteAsync(
            new Editor(null, "The tests"), [FieldDecision.Of(RecordField.Name, name), FieldDecision.Of(RecordField.Country, "NOR")], null, TestContext.Current.CancellationToken)).RecordId;
        var (goes, stands) = (await EnterAsync("Ola Testmann"), await EnterAsync("Olav Testmann"));
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync($"/edit/merge/officials/{goes}/{stands}");
        var page = tab.Page;
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Merge", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Merged");
        Assert.EndsWith($"/officials/{stands}?merged={goes}", (await page.Context.APIRequest.GetAsync($"{editing.Site.Address}officials/{goes}")).Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo the merge" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Merge two officials");
        Assert.EndsWith($"/officials/{goes}", (await page.Context.APIRequest.GetAsync($"{editing.Site.Address}officials/{goes}")).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_Events_Become_One_With_The_Values_That_Are_Chosen()
    {
        var (goes, stands) = (await editing.EnterMeetingAsync("Talks in Rabat, told twice", "2018-05-04"), await editing.EnterMeetingAsync("Talks in Rabat", "2018-05-05"));
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync($"/edit/merge/events/{goes}/{stands}");
        var page = tab.Page;
        Assert.Empty(await tab.ViolationsAsync());

        await page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Date" }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Merge", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Merged");
        await tab.GoSettledAsync($"/events/{goes}");

        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Talks in Rabat");
        await Expect(page.Locator("header.head .date")).ToContainTextAsync("4 May 2018");
    }

    [Fact]
    public async Task A_Pasted_Article_Is_Taken_In_With_What_Was_Accepted_And_Without_What_Was_Refused()
    {
        await using var tab = await OpenAsync();
        await tab.GoSettledAsync("/edit/draft");
        var page = tab.Page;

        // A hostile file is shown word by word, and none of it runs: what would is refused by the policy, which is an error.
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload
        {
            Name = "<img src=x onerror=alert(9)>.txt",
            MimeType = "text/html",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"Ministers <img src=x onerror=alert(1)><svg/onload=alert(2)>\n\nLIMA, 3 May 2024: Chilean Defence Minister Carla <b onclick=alert(3)>Testmann</b> arrived in Lima on Friday for talks <a href=\"javascript:alert(4)\">x</a> with Peruvian Defence Minister Omar Sample.\n"),
        });
        await Expect(page.Locator(".draft-text")).ToContainTextAsync("<svg/onload=alert(2)>");
        await Expect(page.Locator(".page script, .page img, .page svg[onload], .page b[onclick], .page a[href^=javascript], .page [style]")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Leave it" }).ClickAsync();

        // By its role: until the text before is gone, its section is called by that word too.
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Text" }).FillAsync("""
            Peru and Chile <script>document.title = "broken"</script>

            LIMA, 3 May 2024: Chilean Defence Minister Carla Testmann arrived in Lima on Friday for talks with Peruvian Defence Minister Omar Sample.

            Army Chief General Juan Sample of Peru visited Santiago on 12 April 2024.
            """);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Read it" }).ClickAsync();
        await Expect(page.Locator(".found-events > li")).ToHaveCountAsync(2);
        Assert.Empty(await tab.ViolationsAsync());
        await page.Locator(".found-events > li").First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Refuse" }).ClickAsync();

        // A reload, as after a dead server, finds the text again with its verdicts.
        await Expect(page.Locator(".found-events > li").First).ToHaveClassAsync("refused");
        await tab.GoSettledAsync("/edit");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Draft from an article" }).ClickAsync();
        await Expect(page.GetByText("Taken up again.")).ToBeVisibleAsync();
        await Expect(page.Locator(".found-events > li").First).ToHaveClassAsync("refused");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take it in" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Taken in" })).ToBeVisibleAsync();
        await Expect(page.Locator(".plainlist li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".plainlist li")).ToContainTextAsync("reviewed");
        await page.Locator(".plainlist li a").First.ClickAsync();
        await Expect(page.Locator(".q .ev").First).ToContainTextAsync("visited Santiago");
        Assert.NotEqual("broken", await page.TitleAsync());
        Assert.Empty(tab.Errors);
    }

    private async Task<Tab> OpenAsync()
    {
        var tab = await browser.OpenTabAsync(editing.Site);
        await tab.SignInAsync(UserRole.Editor);
        return tab;
    }
}
