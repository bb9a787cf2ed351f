using System.Text.RegularExpressions;
using DefenceTies.Web.Tests.Hosting;

namespace DefenceTies.Web.Tests.Accounts;

public sealed partial class FirstAdminTests
{
    [Fact]
    public async Task The_Log_Of_An_Empty_Register_Has_A_Link_That_Makes_One_Admin_And_No_Second()
    {
        await using var site = new SeededSite();
        using var visitor = new Visitor(site);
        var link = await LinkOfAsync(visitor);
        var address = new Uri(link).PathAndQuery;

        using var short1 = await MakeAsync(visitor, address, "short");
        using var made = await MakeAsync(visitor, address, Visitor.Password);
        using var signedIn = await visitor.SignInAsync("first@example.org", Visitor.Password);

        Assert.Contains("at least 12", await short1.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Made.", await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("first@example.org", await visitor.ReadAsync("/admin/users"), StringComparison.Ordinal);
        Assert.Contains("has been used", await visitor.ReadAsync(address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account/setup")]
    [InlineData("/account/setup?token=")]
    [InlineData("/account/setup?token=AAAA")]
    public async Task Nobody_Becomes_Admin_By_Guessing(string address)
    {
        await using var site = new SeededSite();
        using var visitor = new Visitor(site);

        Assert.DoesNotContain("name=\"password\"", await visitor.ReadAsync(address), StringComparison.Ordinal);
    }

    /// <summary>The log has the link soon after the site listens; each try asks the site, so that it has time to write.</summary>
    private static async Task<string> LinkOfAsync(Visitor visitor)
    {
        var site = visitor.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        for (var tried = 0; tried < 1000; tried++)
        {
            if (Link().Matches(SeededSite.ReadLog()).Select(match => match.Value).LastOrDefault(found => found.StartsWith(site, StringComparison.Ordinal)) is { } link)
            {
                return link;
            }

            await visitor.ReadAsync("/health/live");
        }

        throw new InvalidOperationException("The log has no link.");
    }

    private static Task<HttpResponseMessage> MakeAsync(Visitor visitor, string address, string password) =>
        visitor.PostAsync(address, ("_handler", "first-admin"), ("email", "first@example.org"), ("name", "The First"), ("password", password), ("again", password));

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/account/setup\?token=\S+")]
    private static partial Regex Link();
}
