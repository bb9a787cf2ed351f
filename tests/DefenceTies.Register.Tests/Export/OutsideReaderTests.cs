using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Export;
using DefenceTies.Tests;

namespace DefenceTies.Register.Tests.Export;

/// <summary>What readers of other people find in exports of hostile titles.</summary>
public sealed class OutsideReaderTests
{
    private const string Formula = "=cmd|'/C calc'!A0";

    private static readonly Uri s_site = new("https://register.example.org/");

    private static readonly FeedAddress s_feed = new(new(s_site, "api/v1/events.atom?q=%22a%22"), new(s_site, "?q=%22a%22"), "DefenceTies: “a”, Türkiye; <b>");

    // The last ones are longer than a line of a calendar, and begin at each place inside a letter of several octets.
    private static readonly string[] s_titles =
    [
        Formula,
        "\"quoted\", 'single'; semicolon: colon",
        "one line\nand another one",
        "<script>alert(1)</script> &amp; ]]> <!-- -->",
        "back\\slash \\n \\, \\; {\"json\":\"[1]\"}",
        "🇹🇷🇦🇿 👩‍✈️ ümlaut ‮right-to-left‬ 中文",
        .. Enumerable.Range(0, 4).Select(at => new string('x', at) + string.Concat(Enumerable.Repeat("é€𝄞", 40))),
    ];

    [Fact]
    public async Task A_Table_Has_A_Row_For_Each_And_No_Formula()
    {
        await using var register = await RegisterAsync();

        var rows = await OutsideReader.ReadAsync("csv", await ExportedEvents.ExportAsync(register, ExportFormat.Csv));

        Assert.Equal(s_titles.Select(title => title == Formula ? "'" + title : title), rows.EnumerateArray().Select(row => row.GetProperty("title").GetString()));
        Assert.All(rows.EnumerateArray().SelectMany(row => row.EnumerateObject()), field => Assert.DoesNotMatch("^[=+@\t\r]", field.Value.GetString()));
        Assert.Equal("1", rows[0].GetProperty("version").GetString());
    }

    [Fact]
    public async Task A_Calendar_Has_Whole_Days_And_The_Very_Titles()
    {
        await using var register = await RegisterAsync();

        var calendar = await OutsideReader.ReadAsync("ics", await ExportAsync(register, ExportFormat.Ics));

        var events = calendar.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(s_feed.Title, calendar.GetProperty("name").GetString());
        Assert.Equal(s_titles, events.Select(found => found.GetProperty("summary").GetString()));
        Assert.All(events, found => Assert.True(found.GetProperty("isDate").GetBoolean()));
        Assert.Equal(("2025-01-01", "2025-01-03"), (events[^1].GetProperty("start").GetString(), events[^1].GetProperty("end").GetString()));
        Assert.Equal(s_titles.Length, events.Select(found => found.GetProperty("uid").GetString()).Distinct().Count());
        Assert.Equal(["CANCELLED", "CONFIRMED", "TENTATIVE"], events.Select(found => found.GetProperty("status").GetString()).Distinct().Order());
        Assert.Contains(s_titles[1], Assert.Single(events[0].GetProperty("categories").EnumerateArray(), category => category.GetString() == s_titles[1]).GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Feed_Has_The_Very_Titles_And_Says_Where_It_Is_Found()
    {
        await using var register = await RegisterAsync();

        var feed = await OutsideReader.ReadAsync("atom", await ExportAsync(register, ExportFormat.Atom));

        Assert.Equal(("atom", "1.0", s_feed.Self.AbsoluteUri, s_feed.Page.AbsoluteUri), (feed.GetProperty("type").GetString(), feed.GetProperty("version").GetString(), feed.GetProperty("self").GetString(), feed.GetProperty("link").GetString()));
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(s_titles, items.Select(item => item.GetProperty("title").GetString()));
        Assert.Equal(s_titles.Length, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(items, item => Assert.StartsWith("https://register.example.org/events/", item.GetProperty("link").GetString(), StringComparison.Ordinal));
        Assert.All(items, item => Assert.True(item.GetProperty("date").TryGetDateTimeOffset(out _)));
    }

    [Fact]
    public async Task Linked_Data_Needs_Nothing_From_Elsewhere()
    {
        await using var register = await RegisterAsync();

        var graph = await OutsideReader.ReadAsync("jsonld", await ExportAsync(register, ExportFormat.Jsonld));

        var events = graph.EnumerateArray().ToList();
        Assert.Equal(s_titles, events.Select(found => found.GetProperty("https://schema.org/name")[0].GetProperty("@value").GetString()));
        Assert.All(events, found => Assert.Equal("https://schema.org/Event", found.GetProperty("@type")[0].GetString()));
        Assert.Equal("https://schema.org/EventCancelled", events[1].GetProperty("https://schema.org/eventStatus")[0].GetProperty("@id").GetString());
        Assert.Equal("http://id.loc.gov/datatypes/edtf/EDTF", events[0].GetProperty("urn:defenceties:term:date")[0].GetProperty("@type").GetString());
    }

    [Fact]
    public async Task A_Map_Has_Those_With_A_Place_At_Its_Longitude_And_Latitude()
    {
        await using var register = await RegisterAsync();

        var map = await OutsideReader.ReadAsync("geojson", await ExportAsync(register, ExportFormat.Geojson));

        var features = map.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(s_titles.Length - 1, features.Count);
        Assert.DoesNotContain(features, feature => feature.GetProperty("properties").GetProperty("title").GetString() == Formula);
        Assert.All(features, feature => Assert.Equal((90, 23), ((int)feature.GetProperty("geometry").GetProperty("coordinates")[0].GetDouble(), (int)feature.GetProperty("geometry").GetProperty("coordinates")[1].GetDouble())));
    }

    private static async Task<TestRegister> RegisterAsync()
    {
        var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync([.. s_titles.Select((title, at) => new ToldArticle($"{at}.txt", "2026-01-01", Told(title, s_titles.Length - at, at)))]);
        return register;
    }

    private static ToldEvent Told(string title, int month, int at)
    {
        var first = new DateOnly(2025, 1, 1).AddMonths(month - 1);
        var date = string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{first.AddDays(1):yyyy-MM-dd}");
        return ToldEvent.Visit(date, "PAK", "BGD", at == 0 ? null : "Dhaka").Says(ClaimField.Topic, s_titles[1]).Official("Arif Khan", "PAK", "Chief; \"of\", Staff", OfficialPart.Visitor) with
        {
            Title = title,
            Status = at switch { 0 => EventStatus.Planned, 1 => EventStatus.Cancelled, _ => EventStatus.Occurred },
        };
    }

    private static async Task<string> ExportAsync(TestRegister register, ExportFormat format)
    {
        using var output = new MemoryStream();
        await register.Use<ExportEvents>().ExecuteAsync(format, Register.Timeline.TimelineFilter.All, s_site, output, TestContext.Current.CancellationToken, s_feed);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
