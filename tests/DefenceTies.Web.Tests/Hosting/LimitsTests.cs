using System.Net;
using DefenceTies.Web.Tests.Accounts;

namespace DefenceTies.Web.Tests.Hosting;

public sealed class LimitsTests(SeededSite usual) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Who_Tries_Passwords_Too_Often_Is_Told_When_To_Come_Back()
    {
        await using var site = new SeededSite(("Access:SignInsPerMinute", "2"));
        using var visitor = new Visitor(site);
        using var first = await visitor.SignInAsync("nobody@example.org", "not the password");
        using var second = await visitor.SignInAsync("nobody@example.org", "not the password");

        using var third = await visitor.SignInAsync("nobody@example.org", "not the password");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Equal("application/problem+json", third.Content.Headers.ContentType?.MediaType);
        Assert.InRange(third.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
    }

    [Fact]
    public async Task The_Api_Is_Limited_And_The_Pages_Are_Not()
    {
        await using var site = new SeededSite(("Access:RequestsPerMinute", "2"));
        using var visitor = new Visitor(site);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await visitor.ReadAsync("/countries");
            using var allowed = await visitor.GetAsync("/api/v1/nothing-here");
        }

        using var refused = await visitor.GetAsync("/api/v1/nothing-here");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/account/sign-in")]
    [InlineData("/css/site.css")]
    [InlineData("/nothing-here")]
    [InlineData("/api/v1/nothing-here")]
    [InlineData("/admin/users")]
    [InlineData("/health/live")]
    public async Task Every_Answer_Tells_The_Browser_What_Not_To_Do(string address)
    {
        using var visitor = new Visitor(usual);

        using var answer = await visitor.GetAsync(address);

        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Behind_A_Known_Proxy_That_Speaks_Https_Cookies_Are_Held_To_The_Host_And_The_Browser_To_Https()
    {
        await using var site = new SeededSite(("Proxy:Known", "127.0.0.0/8"));
        using var visitor = new Visitor(site);
        await visitor.AddAsync(Register.Accounts.UserRole.Analyst);
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
        visitor.Client.DefaultRequestHeaders.Add("Cookie", "none=none");

        using var page = await visitor.GetAsync("/account/sign-in");

        Assert.True(page.Headers.Contains("Strict-Transport-Security"));
        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.Ordinal));
    }
}
