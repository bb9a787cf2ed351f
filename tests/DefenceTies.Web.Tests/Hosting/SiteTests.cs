using System.Net;
using Microsoft.Data.Sqlite;

namespace DefenceTies.Web.Tests.Hosting;

public sealed class SiteTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/?countries=BGD,PAK&kinds=visit")]
    [InlineData("/?from=2025&period=certain&order=oldest")]
    [InlineData("/?q=%3Cscript%3E")]
    [InlineData("/?kinds=nonsense&from=soon&countries=1&after=x")]
    [InlineData("/?host=BGD&from-country=-PAK&to-country=1&topics=x&organisations=1,-y&undated=without&zoom=month&view=table")]
    [InlineData("/search")]
    [InlineData("/search?q=turkiye")]
    [InlineData("/search?q=%22%00%F0%9F%92%A5-")]
    [InlineData("/events/1")]
    [InlineData("/articles")]
    [InlineData("/articles/1")]
    [InlineData("/countries")]
    [InlineData("/countries/BGD")]
    [InlineData("/officials")]
    [InlineData("/officials/1")]
    [InlineData("/events/1/history")]
    [InlineData("/events/1?version=1")]
    [InlineData("/events/1?version=nine")]
    [InlineData("/events/1?version=99")]
    [InlineData("/events/1?as-of=2020-01-01")]
    [InlineData("/officials/1/history")]
    [InlineData("/officials/1?as-of=yesterday")]
    [InlineData("/?as-of=2020-01-01")]
    [InlineData("/?as-of=soon")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_content/Radzen.Blazor/fonts/SourceSans3VF-Upright.ttf.woff2")]
    public async Task Every_Address_Answers(string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/?contry=FRA", true)]
    [InlineData("/?kinds=visit&as_of=2025-01-01", true)]
    [InlineData("/?kinds=visit&selected=1&sheet=filters&q=&utm_source=letter&FBCLID=x", false)]
    public async Task The_Timeline_Says_Which_Parameters_It_Does_Not_Know(string address, bool isTold)
    {
        using var client = site.CreateClient();

        Assert.Equal(isTold, (await client.GetStringAsync(new Uri(address, UriKind.Relative), Cancelled)).Contains("A filter has no", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Past_Timeline_Shows_What_Is_Asked_Of_It_And_Names_What_It_Cannot_Answer()
    {
        using var client = site.CreateClient();
        var today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        async Task<string> ReadAsync(string query) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"/?as-of={today}{query}", UriKind.Relative), Cancelled));

        var all = await ReadAsync("");
        var visits = await ReadAsync("&kinds=visit&order=oldest&q=army&contry=FRA&from=soon");

        Assert.DoesNotContain("A filter has no", all, StringComparison.Ordinal);
        Assert.Contains("/events/", all, StringComparison.Ordinal);
        Assert.Contains("oldest first", visits, StringComparison.Ordinal);
        Assert.Contains($"?as-of={today}&order=oldest", visits, StringComparison.Ordinal);
        Assert.Contains("answer “q”", visits, StringComparison.Ordinal);
        Assert.Contains("A filter has no “contry”", visits, StringComparison.Ordinal);
        Assert.Contains("“soon” is no date", visits, StringComparison.Ordinal);
        Assert.Contains("no such events", await ReadAsync("&to=1800&undated=without"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/events/999999")]
    [InlineData("/events/one")]
    [InlineData("/articles/999999")]
    [InlineData("/countries/QQQ")]
    [InlineData("/officials/999999")]
    [InlineData("/events/999999/history")]
    [InlineData("/events/999999?version=1")]
    [InlineData("/officials/999999?as-of=2020-01-01")]
    public async Task What_Is_Not_There_Is_Not_Found_And_Says_So(string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Past_State_Says_That_It_Is_One_And_A_Merge_Is_Not_Believed_Unseen()
    {
        using var client = site.CreateClient();
        async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative), Cancelled));
        var today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains("As it stood.", await ReadAsync("/events/1?version=1"), StringComparison.Ordinal);
        Assert.Contains("As it stood on ", await ReadAsync($"/officials/1?as-of={today}"), StringComparison.Ordinal);
        Assert.Contains("The timeline as it stood on ", await ReadAsync($"/?as-of={today}"), StringComparison.Ordinal);
        Assert.Contains("'nine' is no version", await ReadAsync("/events/1?version=nine"), StringComparison.Ordinal);
        Assert.Contains("it was not in the register yet", await ReadAsync("/events/1?as-of=2020-01-01"), StringComparison.Ordinal);
        Assert.Contains("Added", await ReadAsync("/events/1/history"), StringComparison.Ordinal);
        Assert.DoesNotContain("was merged into this one", await ReadAsync("/events/1?merged=2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Timeline_Is_Filtered_Without_Any_Script()
    {
        using var client = site.CreateClient();

        var all = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancelled);
        var two = await client.GetStringAsync(new Uri("/?countries=AZE,BGD", UriKind.Relative), Cancelled);

        Assert.Contains("Khattak", all, StringComparison.Ordinal);
        Assert.Contains("Mammadov", two, StringComparison.Ordinal);
        Assert.DoesNotContain("/events/", two.Split("<ol")[1..].Where(part => part.Contains("Khattak", StringComparison.Ordinal)).DefaultIfEmpty("").First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Search_Marks_What_It_Found_And_Says_What_May_Have_Been_Meant()
    {
        using var client = site.CreateClient();

        Assert.Contains("<mark>Turkiye</mark>", await client.GetStringAsync(new Uri("/search?q=t%C3%BCrkiye", UriKind.Relative), Cancelled), StringComparison.Ordinal);
        Assert.Contains("Did you mean", await client.GetStringAsync(new Uri("/search?q=Mirsa", UriKind.Relative), Cancelled), StringComparison.Ordinal);
        Assert.Contains("at most 200", await client.GetStringAsync(new Uri($"/search?q={new string('a', 1_000)}", UriKind.Relative), Cancelled), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", await client.GetStringAsync(new Uri("/search?q=%3Cscript%3Ealert(1)%3C/script%3E", UriKind.Relative), Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_A_Reader_Types_Is_Encoded()
    {
        using var client = site.CreateClient();

        Assert.DoesNotContain("<script>alert", await client.GetStringAsync(new Uri("/?q=%3Cscript%3Ealert(1)%3C/script%3E", UriKind.Relative), Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Log_Tells_Route_And_Duration_And_Nothing_Of_The_Reader()
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Curious/1.0");
        await client.GetStringAsync(new Uri("/?q=somebodyssecret", UriKind.Relative), Cancelled);
        await client.GetStringAsync(new Uri("/events/1", UriKind.Relative), Cancelled);

        var log = SeededSite.ReadLog();

        Assert.Matches(@"GET /events/\{Id:long\} 200 in [\d.]+ ms", log);
        Assert.DoesNotContain("somebodyssecret", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Curious", log, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1:", log.Replace("Now listening on: http://127.0.0.1:", "", StringComparison.Ordinal).Replace("within a day: http://127.0.0.1:", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\tx")]
    [InlineData("/ü")]
    public async Task A_Preference_Leads_Nowhere_But_Back_Into_The_Site(string back)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.ClientOptions.BaseAddress };
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("theme", "dark"), KeyValuePair.Create("back", back)]);
        using var answer = await client.PostAsync(new Uri("/preferences/theme", UriKind.Relative), form, Cancelled);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Without_Its_Register_The_Site_Lives_And_Is_Not_Ready()
    {
        await using var broken = new SeededSite();
        using var client = broken.CreateClient();
        await using (var register = new SqliteConnection($"Data Source={broken.RegisterFile};Pooling=False"))
        {
            await register.OpenAsync(Cancelled);
            await using var drop = register.CreateCommand();
            drop.CommandText = "PRAGMA foreign_keys = OFF; ALTER TABLE Countries RENAME TO Lost;";
            await drop.ExecuteNonQueryAsync(Cancelled);
        }

        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancelled);
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancelled);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
    }
}
