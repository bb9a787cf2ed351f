using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DefenceTies.Browser.Tests.Layout;

public sealed class ThemeTests(SiteInBrowser browser)
{
    [Fact]
    public async Task The_Switch_Works_Without_Script_And_Stays_On_The_Page()
    {
        await using var tab = await browser.OpenTabAsync(hasScript: false);
        await tab.GoToAsync("/?countries=PAK");

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dark" }).ClickAsync();

        await Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Equal("/?countries=PAK", new Uri(tab.Page.Url).PathAndQuery);
        await tab.GoToAsync("/officials");
        await Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task A_Choice_Stands_In_The_First_Byte()
    {
        using var client = browser.Site.CreateClient();
        client.DefaultRequestHeaders.Add("Cookie", "theme=dark");

        Assert.Contains("<html lang=\"en\" data-theme=\"dark\">", await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Browsers_Preference_Stands_In_The_First_Byte_Too()
    {
        using var client = browser.Site.CreateClient();
        client.DefaultRequestHeaders.Add("Sec-CH-Prefers-Color-Scheme", "\"dark\"");

        Assert.Contains("data-theme=\"dark\"", await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    public async Task The_Switch_Leads_Nobody_To_Another_Site(string back)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = browser.Site.Address };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["theme"] = "dark", ["back"] = back });

        using var response = await client.PostAsync(new Uri("/preferences/theme", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal("/", response.Headers.Location?.ToString());
    }
}
