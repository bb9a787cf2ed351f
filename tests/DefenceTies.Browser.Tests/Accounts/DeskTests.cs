using DefenceTies.Register.Accounts;
using DefenceTies.Register.Editing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Accounts;

public sealed class DeskTests(SiteInBrowser browser)
{
    private static readonly string[] s_pages = ["/account", "/admin/users", "/admin/audit", "/admin/quality", "/admin/quality/visit.arrives", "/admin/backup", "/admin/health", "/searches?save=kinds%3Dvisit"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_Finds_Nothing_On_The_Pages_Of_Accounts_And_A_Phone_Scrolls_In_One_Direction(bool isPhone)
    {
        await using var tab = await browser.OpenTabAsync(isDark: isPhone, isPhone: isPhone);
        await tab.SignInAsync(UserRole.Admin);
        foreach (var page in s_pages)
        {
            await tab.GoSettledAsync(page);
            Assert.Equal([], await tab.ViolationsAsync());
            Assert.Equal(isPhone ? 360 : 1440, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task A_Live_Page_Of_A_User_Who_Is_Disabled_Forgets_The_User_By_Itself()
    {
        await using var tab = await browser.OpenTabAsync();
        var user = await tab.SignInAsync(UserRole.Editor);
        await tab.GoSettledAsync("/countries");
        var uses = browser.Site.Services;
        await uses.GetRequiredService<AddUser>().ExecuteAsync(new Editor(null, "The tests"), $"{Guid.NewGuid():N}@example.org", UserRole.Admin, null, null, Cancelled);

        await uses.GetRequiredService<DisableUser>().ExecuteAsync(new Editor(null, "The tests"), user, true, Cancelled);

        await Expect(tab.Page.Locator(".sign-in")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 });
        await Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Countries");
    }

    [Fact]
    public async Task A_Passkey_Is_Added_And_Signs_In_Without_A_Password()
    {
        await using var tab = await browser.OpenTabAsync();
        var devices = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object> { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true },
        });

        // A passkey belongs to a name, not to a number.
        var site = $"http://localhost:{browser.Site.Address.Port}";
        await tab.SignInAsync(UserRole.Analyst, site);
        await tab.GoToAsync($"{site}/account");
        await tab.Page.GetByLabel("Name of the new passkey").FillAsync("Test device");
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add a passkey" }).ClickAsync();
        await Expect(tab.Page.GetByText("The passkey is added.")).ToBeVisibleAsync();
        await Expect(tab.Page.GetByLabel("Name of the passkey Test device")).ToHaveValueAsync("Test device");

        await tab.Page.Locator(".who > summary").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign out", Exact = true }).ClickAsync();
        await tab.GoToAsync($"{site}/account/sign-in?back=%2Faccount");
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in with a passkey" }).ClickAsync();

        await Expect(tab.Page).ToHaveURLAsync($"{site}/account");
        Assert.Empty(tab.Errors);
    }
}
