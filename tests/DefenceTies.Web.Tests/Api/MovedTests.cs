using System.Net;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Api;

public sealed class MovedTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Merged_Record_Leads_To_The_One_That_Stands_For_It()
    {
        var editor = new Editor(null, "An editor");
        var read = site.Services.GetRequiredService<ReadHistory>();
        async Task<(long, int)> SeenAsync(RecordKind kind, long id) => (id, (await read.ExecuteAsync(kind, id, null, Cancelled))!.Entries[0].Line.Version);
        await site.Services.GetRequiredService<MergeEvents>().ExecuteAsync(editor, await SeenAsync(RecordKind.Event, 7), await SeenAsync(RecordKind.Event, 6), [], null, Cancelled);
        await site.Services.GetRequiredService<MergeOfficials>().ExecuteAsync(editor, await SeenAsync(RecordKind.Official, 2), await SeenAsync(RecordKind.Official, 1), null, Cancelled);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.ClientOptions.BaseAddress };

        foreach (var (address, where) in new[] { ("events/7", "events/6"), ("events/7/claims", "events/6/claims"), ("events/7.ics", "events/6.ics"), ("officials/2", "officials/1") })
        {
            using var answer = await client.GetAsync(new Uri($"/api/v1/{address}", UriKind.Relative), Cancelled);

            Assert.Equal((HttpStatusCode.PermanentRedirect, $"/api/v1/{where}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            Assert.True(answer.Headers.CacheControl?.NoCache);
        }

        Assert.Contains("\"version\":2", await client.GetStringAsync(new Uri("/api/v1/events/7?version=2", UriKind.Relative), Cancelled), StringComparison.Ordinal);
        Assert.Contains("\"mergedInto\":6", await client.GetStringAsync(new Uri("/api/v1/events/7/history", UriKind.Relative), Cancelled), StringComparison.Ordinal);
    }
}
