using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DefenceTies.Register.Accounts;
using DefenceTies.Web.Tests.Hosting;

namespace DefenceTies.Web.Tests.Accounts;

public sealed partial class UserListTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_Admin_Adds_A_User_Who_Sets_A_Password_By_The_Link_Once()
    {
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        using var user = new Visitor(site);
        using var added = await admin.PostAsync("/admin/users", ("_handler", "add-user"), ("email", user.Email), ("name", "New <b>One</b>"), ("role", "editor"));
        var page = WebUtility.HtmlDecode(await added.Content.ReadAsStringAsync(Cancelled));
        var link = new Uri(Link().Match(page).Value).PathAndQuery;

        using var set = await user.PostAsync(link, ("_handler", "new-password"), ("password", Visitor.Password), ("again", Visitor.Password));
        using var signedIn = await user.SignInAsync(user.Email, Visitor.Password);

        Assert.Contains("Set.", await set.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Contains("has been used", await user.ReadAsync(link), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>One</b>", await admin.ReadAsync("/admin/users"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_Is_Disabled_Or_Given_Another_Role_Is_Signed_Out_At_Once()
    {
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        using var demoted = await Visitor.OfAsync(site, UserRole.Admin);
        using var disabled = await Visitor.OfAsync(site, UserRole.Editor);

        using var first = await ActAsync(admin, demoted, "role", ("role", "analyst"));
        using var second = await ActAsync(admin, disabled, "disable");
        using var refused = await demoted.GetAsync("/admin/users");
        using var again = await disabled.SignInAsync(disabled.Email, Visitor.Password);

        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.DoesNotContain("The Editor", await disabled.ReadAsync("/officials"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        using var third = await ActAsync(admin, disabled, "enable");
        using var back = await disabled.SignInAsync(disabled.Email, Visitor.Password);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    [Fact]
    public async Task Changing_The_Password_Ends_Other_Sessions_And_Keeps_This_One()
    {
        using var user = await Visitor.OfAsync(site, UserRole.Analyst);
        using var elsewhere = new Visitor(site);
        using var there = await elsewhere.SignInAsync(user.Email, Visitor.Password);

        using var wrong = await user.PostAsync("/account", ("_handler", "password"), ("present", "another one altogether"), ("password", "a new password, longer"), ("again", "a new password, longer"));
        using var changed = await user.PostAsync("/account", ("_handler", "password"), ("present", Visitor.Password), ("password", "a new password, longer"), ("again", "a new password, longer"));

        Assert.Contains("another one", await wrong.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Contains("password is changed", await changed.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Contains("The Analyst", await user.ReadAsync("/account"), StringComparison.Ordinal);
        using var gone = await elsewhere.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
    }

    [Fact]
    public async Task The_Audit_Log_Tells_Who_Did_What_And_Holds_No_Secret()
    {
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        using var user = await Visitor.OfAsync(site, UserRole.Analyst);
        using var failed = await user.SignInAsync(user.Email, "my secret, mistyped");
        using var ended = await ActAsync(admin, user, "end-sessions");

        var page = await admin.ReadAsync($"/admin/audit?who={user.Email}");
        var csv = await admin.ReadAsync($"/admin/audit.csv?who={user.Email}");
        using var bad = await admin.GetAsync("/admin/audit.csv?from=soon");

        Assert.Contains("end-sessions", page, StringComparison.Ordinal);
        Assert.Contains("wrong password", page, StringComparison.Ordinal);
        Assert.StartsWith("id,at,by,action,subject,succeeded,detail\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(5, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("secret", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Contains("No entry matches", await admin.ReadAsync($"/admin/audit?who={user.Email}&to=2020-01-01"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> ActAsync(Visitor admin, Visitor on, string act, params (string Name, string Value)[] fields) =>
        admin.PostAsync("/admin/users", [("_handler", $"{(act == "role" ? "role" : "act")}-{on.UserId}"), ("user", on.UserId.ToString(CultureInfo.InvariantCulture)), ("act", act), .. fields]);

    [GeneratedRegex("http://[^\" ]+/account/new-password[^\" ]+")]
    private static partial Regex Link();
}
