using DefenceTies.Web.Hosting;
using DefenceTies.Web.Settings;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace DefenceTies.Web.Tests.Embed;

public sealed class EmbedTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Frame_Shows_The_Events_Of_Its_Address_And_Opens_Them_Elsewhere()
    {
        using var client = site.CreateClient();

        var html = await client.GetStringAsync(new Uri("/embed?countries=AZE,BGD&contry=x", UriKind.Relative), Cancelled);

        Assert.Contains("Mammadov", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Khattak", html, StringComparison.Ordinal);
        Assert.Contains("<base target=\"_blank\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/?countries=AZE,BGD\"", html, StringComparison.Ordinal);
        Assert.Contains("A filter has no", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<header", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor:{\"type\":\"server\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "/embed", "'none'")]
    [InlineData("https://intranet.example.org, http://localhost:8080/", "/embed", "https://intranet.example.org http://localhost:8080")]
    [InlineData("https://intranet.example.org", "/Embed", "https://intranet.example.org")]
    [InlineData("https://intranet.example.org", "/", "'none'")]
    [InlineData("https://intranet.example.org", "/events/1", "'none'")]
    [InlineData("https://intranet.example.org", "/embed/more", "'none'")]
    public async Task Nobody_Frames_Anything_But_The_Embedded_Timeline_And_Only_Where_The_Settings_Allow_It(string origins, string path, string frames)
    {
        var settings = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Embed:Origins", (string?)origins)]).Build()).Settings!;
        var http = new DefaultHttpContext { Request = { Path = path } };

        await new PageHeaders(_ => Task.CompletedTask, settings).InvokeAsync(http);

        Assert.Contains($"frame-ancestors {frames};", http.Response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intranet.example.org")]
    [InlineData("https://intranet.example.org/path")]
    [InlineData("https://user@intranet.example.org")]
    [InlineData("https://*.example.org")]
    [InlineData("*")]
    [InlineData("'self'")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://a.example; script-src *")]
    public void What_Is_No_Origin_Is_Told(string origins)
    {
        var problems = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Embed:Origins", (string?)origins)]).Build()).Problems;

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal("Embed:Origins", problem.Key));
    }
}
