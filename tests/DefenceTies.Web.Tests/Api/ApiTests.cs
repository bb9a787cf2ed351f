using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DefenceTies.Tests;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Web.Tests.Api;

public sealed class ApiTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("events")]
    [InlineData("events?limit=500&order=oldest&zoom=month&view=table&selected=1&sheet=filters&utm_source=x")]
    [InlineData("events/1")]
    [InlineData("events/1?version=1")]
    [InlineData("events/1/claims")]
    [InlineData("events/1/claims?version=1")]
    [InlineData("events/1/history")]
    [InlineData("events/1/history?before=1")]
    [InlineData("countries")]
    [InlineData("countries/bgd")]
    [InlineData("officials")]
    [InlineData("officials/1")]
    [InlineData("officials/1?version=1")]
    [InlineData("officials/1/history")]
    [InlineData("articles")]
    [InlineData("articles/1")]
    [InlineData("ties")]
    [InlineData("ties/pak/bgd?from=2025&period=certain")]
    [InlineData("agreements")]
    [InlineData("agreements?order=oldest&country=PAK&limit=1")]
    [InlineData("organisations?limit=1")]
    [InlineData("events/as-of/2026-01-31?kinds=visit")]
    [InlineData("search?q=turkiye")]
    [InlineData("facets?kinds=visit")]
    [InlineData("density?zoom=year")]
    public async Task Every_Address_Answers_In_Json_Once_And_Then_Says_That_Nothing_Changed(string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(Api(address), Cancelled);
        using var again = new HttpRequestMessage(HttpMethod.Get, Api(address));
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var second = await client.SendAsync(again, Cancelled);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Api(address)), Cancelled);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        using var read = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        Assert.DoesNotContain(": null", read.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync(Cancelled)).Length));
        Assert.Equal((HttpStatusCode.OK, answer.Headers.ETag, answer.Content.Headers.ContentLength), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancelled));
    }

    [Theory]
    [InlineData("events?contry=FRA", "contry", "Is “countries” meant?")]
    [InlineData("events?kinds=viset", "kinds", "there are visit, meeting")]
    [InlineData("events?from=soon", "from", "is no date")]
    [InlineData("events?limit=0", "limit", "from 1 to 500")]
    [InlineData("events?limit=501", "limit", "Take 500")]
    [InlineData("events?limit=many", "limit", "“many”")]
    [InlineData("events?after=x", "after", "Start from its first page")]
    [InlineData("events?as-of=2025-01-01", "as-of", "There are q, kinds")]
    [InlineData("events.csv?kind=visit", "kind", "Is “kinds” meant?")]
    [InlineData("events.csv?after=202511026.7", "after", "takes no “after”")]
    [InlineData("events.ics?limit=-1", "limit", "“-1”")]
    [InlineData("events/1?version=nine", "version", "'nine' is no version")]
    [InlineData("events/1?as-of=yesterday", "as-of", "write it as 2025-11-03")]
    [InlineData("events/1/history?before=x", "before", "no version")]
    [InlineData("countries?q=x", "q", "It takes none at all.")]
    [InlineData("officials?after=x", "after", "first page")]
    [InlineData("officials?afer=1.a", "afer", "Is “after” meant?")]
    [InlineData("articles?after=2025.1", "after", "first page")]
    [InlineData("ties?after=BGD", "after", "first page")]
    [InlineData("ties/BGD/PAK?from=soon", "from", "is no date")]
    [InlineData("agreements?stage=begun", "stage", "there are proposed")]
    [InlineData("agreements?country=Bangladesh&after=1", "country", "three letters")]
    [InlineData("organisations?after=x", "after", "first page")]
    [InlineData("events/as-of/soon", "day", "write it as 2025-11-03")]
    [InlineData("events/as-of/2999-01-01", "day", "lies ahead")]
    [InlineData("events/as-of/2026-01-31?q=x", "q", "takes no “q”")]
    [InlineData("search", "q", "Say what to search for.")]
    [InlineData("search?q=--", "q", "")]
    [InlineData("facets?countries=1", "countries", "three letters")]
    public async Task What_Means_Nothing_Is_Refused_By_Its_Name(string address, string parameter, string told)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(Api(address), Cancelled);

        using var problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        Assert.Contains(told, problem.RootElement.GetProperty("errors").GetProperty(parameter)[0].GetString(), StringComparison.Ordinal);
        Assert.Contains(told, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "GET", HttpStatusCode.NotFound)]
    [InlineData("nowhere", "GET", HttpStatusCode.NotFound)]
    [InlineData("events/one", "GET", HttpStatusCode.NotFound)]
    [InlineData("events/999999", "GET", HttpStatusCode.NotFound)]
    [InlineData("events/999999/claims", "GET", HttpStatusCode.NotFound)]
    [InlineData("events/999999/history", "GET", HttpStatusCode.NotFound)]
    [InlineData("events/999999.ics", "GET", HttpStatusCode.NotFound)]
    [InlineData("events/1?version=99", "GET", HttpStatusCode.NotFound)]
    [InlineData("events/1.doc", "GET", HttpStatusCode.NotFound)]
    [InlineData("events.xml", "GET", HttpStatusCode.NotFound)]
    [InlineData("countries/QQQ", "GET", HttpStatusCode.NotFound)]
    [InlineData("countries/1", "GET", HttpStatusCode.NotFound)]
    [InlineData("officials/999999", "GET", HttpStatusCode.NotFound)]
    [InlineData("articles/999999", "GET", HttpStatusCode.NotFound)]
    [InlineData("ties/BGD/BGD", "GET", HttpStatusCode.NotFound)]
    [InlineData("ties/BGD/QQQ", "GET", HttpStatusCode.NotFound)]
    [InlineData("ties/BGD/Pakistan", "GET", HttpStatusCode.NotFound)]
    [InlineData("organisations/999999", "GET", HttpStatusCode.NotFound)]
    [InlineData("organisations/999999/history", "GET", HttpStatusCode.NotFound)]
    [InlineData("events", "POST", HttpStatusCode.MethodNotAllowed)]
    [InlineData("events/1", "DELETE", HttpStatusCode.MethodNotAllowed)]
    public async Task What_Is_Not_There_Is_Told_In_A_Form_That_Programs_Read(string address, string method, HttpStatusCode status)
    {
        using var client = site.CreateClient();
        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Parse(method), Api(address)), Cancelled);

        using var problem = await ProblemAsync(answer, status);
        Assert.NotEqual("", problem.RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Pages_Are_Followed_By_Links_To_The_End_And_Back()
    {
        using var client = site.CreateClient();
        using var all = JsonDocument.Parse(await client.GetStringAsync(Api("events?countries=BGD&limit=500"), Cancelled));
        var (ids, next) = (new List<long>(), "/api/v1/events?countries=BGD&limit=3");
        var last = "";
        while (next is not null)
        {
            using var answer = await client.GetAsync(new Uri(next, UriKind.Relative), Cancelled);
            using var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled));
            ids.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()));
            (last, next) = (next, page.RootElement.TryGetProperty("next", out var link) ? link.GetString()! : null);
            Assert.Equal(next is not null, answer.Headers.TryGetValues("Link", out var links) && links.Any(text => text.Contains($"<{next}>; rel=\"next\"", StringComparison.Ordinal)));
        }

        using var end = JsonDocument.Parse(await client.GetStringAsync(new Uri(last, UriKind.Relative), Cancelled));
        using var before = JsonDocument.Parse(await client.GetStringAsync(new Uri(end.RootElement.GetProperty("previous").GetString()!, UriKind.Relative), Cancelled));

        var expected = all.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()).ToList();
        Assert.Equal(expected, ids);
        var shown = before.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()).ToList();
        Assert.Equal(expected[^(shown.Count + end.RootElement.GetProperty("items").GetArrayLength())..][..3], shown);
    }

    [Theory]
    [InlineData("ties", "tie")]
    [InlineData("agreements", "event")]
    [InlineData("officials", "name")]
    public async Task Every_List_Is_Followed_By_Links_And_Names_Each_Record_Once(string list, string name)
    {
        using var client = site.CreateClient();
        using var all = JsonDocument.Parse(await client.GetStringAsync(Api($"{list}?limit=500"), Cancelled));
        var (names, next) = (new List<string?>(), $"/api/v1/{list}?limit=1");
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri(next, UriKind.Relative), Cancelled));
            names.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(name).GetString()));
            next = page.RootElement.TryGetProperty("next", out var link) ? link.GetString() : null;
        }

        Assert.Equal(all.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(name).GetString()), names);
        Assert.NotEmpty(names);
    }

    [Fact]
    public async Task A_Tie_Has_The_Events_Of_Both_And_Who_Met_Whom()
    {
        using var client = site.CreateClient();
        using var tie = JsonDocument.Parse(await client.GetStringAsync(Api("ties/PAK/BGD"), Cancelled));
        using var events = JsonDocument.Parse(await client.GetStringAsync(Api("events?countries=BGD,PAK"), Cancelled));

        Assert.Equal("BGD", tie.RootElement.GetProperty("first").GetString());
        Assert.Equal(
            events.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()),
            tie.RootElement.GetProperty("contacts").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()));
        Assert.Contains(tie.RootElement.GetProperty("met").EnumerateArray(), met => met.GetProperty("secondName").GetString()!.Contains("Mirza", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_Events_As_They_Stood_Today_Are_Those_That_Stand()
    {
        using var client = site.CreateClient();
        var today = site.Services.GetRequiredService<TimeProvider>().GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        using var past = JsonDocument.Parse(await client.GetStringAsync(Api($"events/as-of/{today}?countries=BGD"), Cancelled));
        using var now = JsonDocument.Parse(await client.GetStringAsync(Api("events?countries=BGD"), Cancelled));

        Assert.Equal(
            now.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()),
            past.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()));
        using var one = await client.GetAsync(new Uri(past.RootElement.GetProperty("items")[0].GetProperty("event").GetString()!, UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.OK, one.StatusCode);
    }

    [Fact]
    public async Task A_Claim_Stands_In_The_Sentence_That_Proves_It()
    {
        using var client = site.CreateClient();
        using var events = JsonDocument.Parse(await client.GetStringAsync(Api("events"), Cancelled));
        var held = 0;
        foreach (var id in events.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()))
        {
            using var answer = JsonDocument.Parse(await client.GetStringAsync(Api($"events/{id}/claims"), Cancelled));
            foreach (var claim in answer.RootElement.GetProperty("reports").EnumerateArray().SelectMany(report => report.GetProperty("claims").EnumerateArray()))
            {
                if (claim.TryGetProperty("sentence", out var sentence))
                {
                    Assert.Contains(claim.GetProperty("words").GetString()!, sentence.GetString(), StringComparison.Ordinal);
                    held++;
                }
            }
        }

        Assert.InRange(held, 50, int.MaxValue);
    }

    [Theory]
    [InlineData("csv", "text/csv; charset=utf-8; header=present", "attachment; filename=defenceties-")]
    [InlineData("json", "application/json", "inline; filename=defenceties-")]
    [InlineData("ndjson", "application/x-ndjson", ".ndjson")]
    [InlineData("ics", "text/calendar; charset=utf-8", ".ics")]
    [InlineData("atom", "application/atom+xml; charset=utf-8", ".atom")]
    [InlineData("jsonld", "application/ld+json", ".jsonld")]
    [InlineData("plover", "application/x-ndjson", ".plover.jsonl")]
    [InlineData("geojson", "application/geo+json", ".geojson")]
    public async Task Exports_Name_Themselves_And_Are_Not_Sent_Twice(string format, string mediaType, string named)
    {
        using var client = site.CreateClient();
        foreach (var address in new[] { $"events.{format}?kinds=visit", $"events/6.{format}" })
        {
            using var answer = await client.GetAsync(Api(address), Cancelled);
            using var again = new HttpRequestMessage(HttpMethod.Get, Api(address));
            again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(answer.Headers.ETag!.ToString()));
            using var second = await client.SendAsync(again, Cancelled);
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Api(address)), Cancelled);

            Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
            Assert.Contains(named, answer.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
            Assert.Contains("Khattak", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Equal((HttpStatusCode.OK, mediaType), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        }
    }

    [Fact]
    public async Task A_Feed_Of_A_View_Has_The_View_And_Nothing_Else()
    {
        using var client = site.CreateClient();
        var feed = await OutsideReader.ReadAsync("atom", await client.GetStringAsync(Api("events.atom?countries=AZE,BGD&limit=2"), Cancelled));
        using var list = JsonDocument.Parse(await client.GetStringAsync(Api("events?countries=AZE,BGD&limit=2"), Cancelled));

        Assert.Equal("DefenceTies: Azerbaijan, Bangladesh", feed.GetProperty("title").GetString());
        Assert.EndsWith("/?countries=AZE,BGD", feed.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("/api/v1/events.atom?countries=AZE,BGD", feed.GetProperty("self").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            list.RootElement.GetProperty("items").EnumerateArray().Select(item => $"{site.ClientOptions.BaseAddress}events/{item.GetProperty("id")}"),
            feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task Any_Site_May_Read_And_None_May_Do_More()
    {
        using var client = site.CreateClient();
        using var read = new HttpRequestMessage(HttpMethod.Get, Api("countries"));
        read.Headers.Add("Origin", "https://elsewhere.example");
        using var asked = new HttpRequestMessage(HttpMethod.Options, Api("countries"));
        asked.Headers.Add("Origin", "https://elsewhere.example");
        asked.Headers.Add("Access-Control-Request-Method", "POST");
        using var page = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        page.Headers.Add("Origin", "https://elsewhere.example");

        using var answer = await client.SendAsync(read, Cancelled);
        using var refused = await client.SendAsync(asked, Cancelled);
        using var shown = await client.SendAsync(page, Cancelled);

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.DoesNotContain("POST", refused.Headers.TryGetValues("Access-Control-Allow-Methods", out var methods) ? string.Join(',', methods) : "", StringComparison.Ordinal);
        Assert.False(shown.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_Description_Is_Valid_And_Tells_Every_Parameter_And_Answer()
    {
        using var client = site.CreateClient();
        var text = await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancelled);
        using var document = JsonDocument.Parse(text);

        var verdict = await OutsideReader.ReadAsync("openapi", text);
        Assert.True(verdict.GetProperty("valid").GetBoolean(), verdict.GetRawText());
        var operations = document.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Value.GetProperty("get")).ToList();
        Assert.InRange(operations.Count, 30, int.MaxValue);
        Assert.Equal(operations.Count, operations.Select(operation => operation.GetProperty("operationId").GetString()).Distinct().Count());
        Assert.All(operations, operation => Assert.True(operation.GetProperty("responses").GetProperty("200").TryGetProperty("content", out _)));
        var parameters = operations.SelectMany(operation => operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : []).ToList();
        Assert.All(parameters, parameter => Assert.NotEqual("", parameter.GetProperty("description").GetString()));
        Assert.Contains(parameters, parameter => parameter.GetProperty("name").GetString() == "from-country");
        Assert.DoesNotContain("date", document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("EventSummary").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    private static Uri Api(string address) => new($"/api/v1/{address}", UriKind.Relative);

    private static async Task<JsonDocument> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled));
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        return problem;
    }
}
