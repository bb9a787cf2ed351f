using System.Net;
using System.Security.Claims;
using DefenceTies.Register;
using DefenceTies.Register.Accounts;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.Restoring;
using DefenceTies.Web.Tests.Accounts;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Backup;

public sealed class RestoringGateTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_A_Restore_Is_At_Work_Readers_See_That_And_Nobody_Writes()
    {
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        var sign = site.Services.GetRequiredService<RestoringSign>();
        await using var scope = site.Services.CreateAsyncScope();
        var access = scope.ServiceProvider.GetRequiredService<WriteAccess>();
        var who = await PrincipalOfAsync(admin.UserId);
        var before = await access.FindAsync(who, AccessPolicies.Administer, Cancelled);
        sign.PutUp();

        using var page = await admin.GetAsync("/countries");
        using var api = await admin.GetAsync("/api/v1/events");
        using var sheet = await admin.GetAsync("/css/site.css");
        using var live = await admin.GetAsync("/health/live");
        var during = await access.FindAsync(who, AccessPolicies.Administer, Cancelled);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (page.StatusCode, api.StatusCode));
        Assert.Contains("being restored from a backup", await page.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
        Assert.True(page.Headers.Contains("Content-Security-Policy") && page.Headers.RetryAfter is not null);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (sheet.StatusCode, live.StatusCode));
        Assert.Equal((true, true), (before is not null, during is null));

        sign.TakeDown(isRestored: false);
        using var after = await admin.GetAsync("/countries");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_Name_Leads_Nowhere_But_To_A_Backup_Of_The_Folder()
    {
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        foreach (var name in new[] { "..%2Fregister.db", "%2Fetc%2Fpasswd", "nothing.backup", "register.db" })
        {
            using var file = await admin.GetAsync($"/admin/backup/{name}/file");
            using var page = await admin.GetAsync($"/admin/backup/{name}");

            Assert.Equal((name, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (name, file.StatusCode, page.StatusCode));
        }
    }

    private async Task<ClaimsPrincipal> PrincipalOfAsync(long userId)
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync(Cancelled);
        var stamp = await context.Users.Where(user => user.Id == userId).Select(user => user.SecurityStamp).SingleAsync(Cancelled);
        return new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, $"{userId}"), new Claim(ClaimTypes.Name, "The Admin"), new Claim(ClaimTypes.Role, nameof(UserRole.Admin)), new Claim("stamp", stamp!)], "test"));
    }
}
