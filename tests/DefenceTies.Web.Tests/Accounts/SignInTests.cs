using System.Net;
using DefenceTies.Register.Accounts;
using DefenceTies.Web.Tests.Hosting;

namespace DefenceTies.Web.Tests.Accounts;

public sealed class SignInTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_Signs_In_Is_Named_By_Each_Page_Until_Signing_Out()
    {
        using var editor = await Visitor.OfAsync(site, UserRole.Editor);
        var cookie = Assert.Single(editor.Cookies, cookie => cookie.Name == "defenceties");

        Assert.True(cookie.HttpOnly);
        Assert.Equal(DateTime.MinValue, cookie.Expires);
        Assert.Contains("The Editor", await editor.ReadAsync("/officials"), StringComparison.Ordinal);
        using var answer = await editor.PostFromAsync("/officials", "/account/sign-out", ("back", "/officials"));
        Assert.Equal("/officials", answer.Headers.Location?.OriginalString);
        Assert.DoesNotContain("The Editor", await editor.ReadAsync("/officials"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_Has_No_Account_Is_Refused_In_The_Same_Words_As_Who_Mistypes_And_Who_Is_Shut_Out()
    {
        using var visitor = new Visitor(site);
        await visitor.AddAsync(UserRole.Analyst);

        var wrong = await RefusalOf(visitor, visitor.Email, "not the password");
        var unknown = await RefusalOf(visitor, "nobody@example.org", "not the password");
        for (var tried = 1; tried < 5; tried++)
        {
            await RefusalOf(visitor, visitor.Email, "not the password");
        }

        Assert.Equal(wrong, unknown);
        Assert.Equal(wrong, await RefusalOf(visitor, visitor.Email, Visitor.Password));
    }

    [Theory]
    [InlineData("/countries?sort=name", "/countries?sort=name")]
    [InlineData("//evil.example/", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task Signing_In_Leads_Nowhere_But_Into_The_Site(string back, string to)
    {
        using var visitor = new Visitor(site);
        await visitor.AddAsync(UserRole.Analyst);

        using var answer = await visitor.SignInAsync(visitor.Email, Visitor.Password, back);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(to, new Uri(visitor.Client.BaseAddress!, answer.Headers.Location!).PathAndQuery);
        Assert.Equal(visitor.Client.BaseAddress!.Authority, new Uri(visitor.Client.BaseAddress, answer.Headers.Location!).Authority);
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-out")]
    public async Task A_Form_Without_Its_Token_Is_Refused(string address)
    {
        using var editor = await Visitor.OfAsync(site, UserRole.Editor);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "sign-in"), KeyValuePair.Create("email", editor.Email), KeyValuePair.Create("password", Visitor.Password)]);

        using var answer = await editor.Client.PostAsync(new Uri(address, UriKind.Relative), form, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("The Editor", await editor.ReadAsync("/officials"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_Who_Never_Sign_In_Are_Given_No_Cookie_Of_A_Session()
    {
        using var reader = new Visitor(site);

        await reader.ReadAsync("/");

        Assert.DoesNotContain(reader.Cookies, cookie => cookie.Name == "defenceties");
    }

    private static async Task<string> RefusalOf(Visitor visitor, string email, string password)
    {
        using var answer = await visitor.SignInAsync(email, password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        var start = page.IndexOf("<div class=\"say bad\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</div>", start, StringComparison.Ordinal)];
    }
}
