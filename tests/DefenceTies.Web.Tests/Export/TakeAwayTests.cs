using System.Net;
using System.Text.RegularExpressions;
using DefenceTies.Web.Tests.Hosting;

namespace DefenceTies.Web.Tests.Export;

public sealed partial class TakeAwayTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/?kinds=visit&countries=BGD,-PAK&view=table&zoom=year&after=202511026.7&selected=1", "/api/v1/events", "?kinds=visit&countries=BGD,-PAK")]
    [InlineData("/", "/api/v1/events", "")]
    [InlineData("/events/6", "/api/v1/events/6", "")]
    public async Task A_Page_Leads_To_What_It_Shows_In_Every_Format_And_Tells_Browsers_Of_Its_Feed(string page, string root, string query)
    {
        using var client = site.CreateClient();
        var html = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(page, UriKind.Relative), Cancelled));

        Assert.Matches($"<link rel=\"alternate\" type=\"application/atom\\+xml\" title=\"[^\"]+\" href=\"{Regex.Escape($"{root}.atom{query}")}\"", html);
        Assert.Matches($"<link rel=\"alternate\" type=\"text/calendar\" title=\"[^\"]+\" href=\"{Regex.Escape($"{root}.ics{query}")}\"", html);
        var menu = html[html.IndexOf("<ul class=\"formats\"", StringComparison.Ordinal)..];
        var links = Links().Matches(menu[..menu.IndexOf("</ul>", StringComparison.Ordinal)]).Select(match => match.Groups["to"].Value).ToList();
        Assert.Equal(["csv", "ics", "atom", "json", "ndjson", "geojson", "jsonld", "plover"], links[..^1].Select(link => link[(root.Length + 1)..].Split('?')[0]));
        Assert.All(links, link => Assert.EndsWith(query, link, StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var answer = await client.GetAsync(new Uri(link, UriKind.Relative), Cancelled);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_Citation_Leads_To_The_Version_And_To_The_Day()
    {
        using var client = site.CreateClient();
        var html = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/events/6", UriKind.Relative), Cancelled));

        Assert.Contains($"{site.ClientOptions.BaseAddress}events/6?version=2</p>", html, StringComparison.Ordinal);
        Assert.Contains("@misc{defenceties-6-2,", html, StringComparison.Ordinal);
        var day = AsOf().Match(html).Groups["to"].Value;
        Assert.Contains("As it stood on ", await client.GetStringAsync(new Uri(day, UriKind.Relative), Cancelled), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("href=\"(?<to>/events/6\\?as-of=[0-9-]+)\"")]
    private static partial Regex AsOf();
}
