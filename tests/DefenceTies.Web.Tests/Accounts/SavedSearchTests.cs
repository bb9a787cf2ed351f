using System.Globalization;
using System.Net;
using DefenceTies.Register.Accounts;
using DefenceTies.Web.Tests.Hosting;

namespace DefenceTies.Web.Tests.Accounts;

public sealed class SavedSearchTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_Search_Is_Saved_From_The_Timeline_Opened_Shared_And_Deleted()
    {
        using var analyst = await Visitor.OfAsync(site, UserRole.Analyst);
        using var other = await Visitor.OfAsync(site, UserRole.Analyst);
        Assert.Contains("/searches?save=kinds%3Dvisit", await analyst.ReadAsync("/?kinds=visit"), StringComparison.Ordinal);

        using var saved = await analyst.PostAsync("/searches?save=kinds%3Dvisit", ("_handler", "save"), ("name", "Visits"));
        using var twice = await analyst.PostAsync("/searches?save=kinds%3Dvisit", ("_handler", "save"), ("name", "Visits"));
        var page = await analyst.ReadAsync("/searches");
        var id = IdIn(page);
        using var opened = await analyst.GetAsync($"/searches/{id}/open");
        using var stolen = await other.GetAsync($"/searches/{id}/open");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (saved.StatusCode, twice.StatusCode));
        Assert.Contains("nothing new", page, StringComparison.Ordinal);
        Assert.Equal("/?kinds=visit", opened.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, stolen.StatusCode);

        using var shared = await ActAsync(analyst, id, "share");
        var link = Between(await analyst.ReadAsync("/searches"), "/searches/shared/", "\"");
        using var followed = await other.GetAsync($"/searches/shared/{link}");
        Assert.Equal("/?kinds=visit", followed.Headers.Location?.OriginalString);

        using var notMine = await ActAsync(other, id, "delete");
        using var mine = await ActAsync(analyst, id, "delete");
        using var dead = await other.GetAsync($"/searches/shared/{link}");
        Assert.Equal(HttpStatusCode.BadRequest, notMine.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, dead.StatusCode);
        Assert.Contains("No saved search yet", await analyst.ReadAsync("/searches"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> ActAsync(Visitor visitor, long id, string act) =>
        visitor.PostAsync("/searches", ("_handler", $"act-{id}"), ("search", id.ToString(CultureInfo.InvariantCulture)), ("act", act));

    private static long IdIn(string page) => long.Parse(Between(page, "/searches/", "/open"), CultureInfo.InvariantCulture);

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
