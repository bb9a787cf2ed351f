using System.Net;
using System.Text.RegularExpressions;
using DefenceTies.Register.Accounts;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Accounts;

public sealed partial class AccessTableTests
{
    private const string NoSuchFile = "{**path:file}";

    private static readonly UserRole?[] s_askers = [null, UserRole.Analyst, UserRole.Editor, UserRole.Admin];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_Address_Answers_Those_Whom_The_Table_Names_And_Nobody_Else(bool isPublic)
    {
        await using var site = new SeededSite(("Access:PublicReading", isPublic ? "true" : "false"), ("Access:RequestsPerMinute", "0"));
        var routes = RoutesOf(site);
        Assert.Contains(routes, route => route.Pattern == "/admin/users");
        Assert.Equal([], routes.Where(route => AccessTable.RuleOf(route.Pattern) is null).Select(route => route.Pattern));

        var wrong = new List<string>();
        foreach (var asker in s_askers)
        {
            using var visitor = asker is { } role ? await Visitor.OfAsync(site, role) : new Visitor(site);
            foreach (var (pattern, method) in routes)
            {
                var policy = AccessTable.RuleOf(pattern)!.Policy;
                var may = policy is null || (policy == AccessPolicies.Read && isPublic) || (asker is { } held && AccessPolicies.Allows(policy, held));
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Parameter().Replace(pattern, "1"), UriKind.Relative));
                using var answer = await visitor.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);
                if (pattern != PageAddresses.Denied && IsLetIn(answer) != may)
                {
                    wrong.Add($"{method} {pattern} as {asker?.ToString() ?? "nobody"}: {(int)answer.StatusCode} {answer.Headers.Location}");
                }
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public async Task A_Closed_Register_Shows_Nothing_Of_Itself_To_Those_Outside()
    {
        await using var site = new SeededSite(("Access:PublicReading", "false"));
        using var outsider = new Visitor(site);
        using var analyst = await Visitor.OfAsync(site, UserRole.Analyst);

        using var page = await outsider.GetAsync("/events/1?version=1");
        using var missing = await outsider.GetAsync("/nothing-here");
        var signIn = await outsider.ReadAsync("/account/sign-in");
        using var sheet = await outsider.GetAsync("/css/site.css");
        using var health = await outsider.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (page.StatusCode, missing.StatusCode));
        Assert.EndsWith("/account/sign-in?back=%2Fevents%2F1%3Fversion%3D1", page.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("articles in", signIn, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (sheet.StatusCode, health.StatusCode));
        Assert.Contains("articles in", await analyst.ReadAsync("/"), StringComparison.Ordinal);
    }

    private static List<(string Pattern, string Method)> RoutesOf(SeededSite site) =>
        [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != NoSuchFile)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                .Where(method => method is not ("CONNECT" or "OPTIONS" or "HEAD"))
                .Select(method => ($"/{endpoint.RoutePattern.RawText?.TrimStart('/')}", method)))
            .Distinct()];

    private static bool IsLetIn(HttpResponseMessage answer)
    {
        var to = answer.Headers.Location?.OriginalString ?? "";
        return answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            && !to.Contains("/account/sign-in", StringComparison.Ordinal)
            && !to.Contains("/account/denied", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
