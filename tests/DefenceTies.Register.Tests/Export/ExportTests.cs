using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Export;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Register.Tests.Export;

public sealed partial class ExportTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Json_And_Ndjson_Hold_The_Same_Records_In_The_Order_Of_The_Filter(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);

        using var array = JsonDocument.Parse(await ExportedEvents.ExportAsync(register, ExportFormat.Json));
        var lines = (await ExportedEvents.ExportAsync(register, ExportFormat.Ndjson)).TrimEnd('\n').Split('\n');

        Assert.Equal(array.RootElement.EnumerateArray().Select(record => record.GetRawText()), lines);
        Assert.Equal(["2025-10-26/2025-10-28", "2025-10", "2024-02-29", "2023-05-31", "[..2025-01-31]"], array.RootElement.EnumerateArray().Select(record => record.TryGetProperty("date", out var date) ? date.GetString() : null));
        var visit = array.RootElement[0];
        Assert.Equal((1, 1, "visit", "occurred", "BGD", "Dhaka"), (visit.GetProperty("id").GetInt64(), visit.GetProperty("version").GetInt32(), visit.GetProperty("kind").GetString(), visit.GetProperty("status").GetString(), visit.GetProperty("host").GetString(), visit.GetProperty("city").GetString()));
        Assert.Equal(("Arif Khan", "Chief of Staff"), (visit.GetProperty("officials")[0].GetProperty("name").GetString(), visit.GetProperty("officials")[0].GetProperty("post").GetString()));
        Assert.Equal("ANI", visit.GetProperty("articles")[0].GetProperty("publisher").GetString());
        Assert.Equal("2025-10-28", visit.GetProperty("certainTo").GetString());
        Assert.Equal("signed", array.RootElement[2].GetProperty("details").GetProperty("stage").GetString());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Only_The_Events_Of_The_Filter_Are_Written(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);
        var visits = TimelineFilter.All with { Kinds = new Choice<EventKind>([EventKind.Visit], []), OldestFirst = true };
        var none = TimelineFilter.All with { Text = "nowhere" };

        using var array = JsonDocument.Parse(await ExportedEvents.ExportAsync(register, ExportFormat.Json, visits));
        using var empty = JsonDocument.Parse(await ExportedEvents.ExportAsync(register, ExportFormat.Json, none));

        Assert.Equal(["Called off", ExportedEvents.Formula], array.RootElement.EnumerateArray().Select(record => record.GetProperty("title").GetString()));
        Assert.Equal(0, empty.RootElement.GetArrayLength());
        Assert.Equal("", await ExportedEvents.ExportAsync(register, ExportFormat.Ndjson, none));
    }

    [Fact]
    public async Task More_Events_Than_A_Page_Are_All_Written_Once()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await using (var context = register.Open())
        {
            context.AddRange(Enumerable.Range(0, 1001).Select(at => new Event { Kind = EventKind.Meeting, Title = $"Meeting {at}", Status = EventStatus.Occurred, Review = ReviewState.Entered }));
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var lines = (await ExportedEvents.ExportAsync(register, ExportFormat.Ndjson)).TrimEnd('\n').Split('\n');

        Assert.Equal(1001, lines.Distinct().Count());
        Assert.Equal(1001, lines.Length);
    }

    [Fact]
    public async Task A_Table_Is_Read_By_Another_Program_And_Holds_No_Formula()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);

        var csv = await ExportedEvents.ExportAsync(register, ExportFormat.Csv);
        var rows = await PythonAsync("import csv,json,sys,io; print(json.dumps(list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8',newline=''),strict=True))))", csv);

        Assert.StartsWith("id,version,kind,status,title,", csv, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(5, rows.GetArrayLength());
        Assert.Equal(("1", "1", "BGD | PAK", "host | visitor"), (rows[0].GetProperty("id").GetString(), rows[0].GetProperty("version").GetString(), rows[0].GetProperty("parties").GetString(), rows[0].GetProperty("parts").GetString()));
        Assert.Equal(["'" + ExportedEvents.Formula, "'-1+2\u0001", ExportedEvents.Long, "Called off", "'@SUM(A1)"], rows.EnumerateArray().Select(row => row.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task A_Calendar_Has_Whole_Days_And_Only_Certain_Ones()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);

        var calendar = await ExportedEvents.ExportAsync(register, ExportFormat.Ics, site: new Uri("https://register.example.org"));

        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', calendar.Replace("\r\n", "", StringComparison.Ordinal));
        var events = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n")[1..];
        Assert.Equal(3, events.Length);
        Assert.Contains("DTSTART;VALUE=DATE:20251026\r\nDTEND;VALUE=DATE:20251029\r\n", events[0], StringComparison.Ordinal);
        Assert.Contains("UID:event-1@register.example.org\r\n", events[0], StringComparison.Ordinal);
        Assert.Contains("URL:https://register.example.org/events/1\r\n", events[0], StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED\r\n", events[0], StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Türkiye\\, “quoted” \"double\"\\; back\\\\slash 🇹🇷🇦🇿 line\\nbreak: a title", events[1], StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n", events[1], StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED\r\n", events[2], StringComparison.Ordinal);
        Assert.DoesNotMatch(TimeOfEvent(), calendar);
    }

    [Fact]
    public async Task A_Feed_Has_What_Its_Standard_Asks_For()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);

        var feed = XDocument.Parse(await ExportedEvents.ExportAsync(register, ExportFormat.Atom)).Root!;

        Assert.Equal(s_atom + "feed", feed.Name);
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.Single(feed.Elements(s_atom + name)));
        var entries = feed.Elements(s_atom + "entry").ToList();
        Assert.Equal(5, entries.Count);
        Assert.Equal(5, entries.Select(entry => entry.Element(s_atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.True(DateTimeOffset.TryParse(entry.Element(s_atom + "updated")!.Value, out _)));
        Assert.Equal(ExportedEvents.Long, entries[2].Element(s_atom + "title")!.Value);
    }

    [Fact]
    public async Task Linked_Data_States_Its_Context_And_No_Date_That_No_Source_Gives()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);

        using var document = JsonDocument.Parse(await ExportedEvents.ExportAsync(register, ExportFormat.Jsonld));

        Assert.Equal("https://schema.org/", document.RootElement.GetProperty("@context").GetProperty("@vocab").GetString());
        var graph = document.RootElement.GetProperty("@graph");
        Assert.Equal(["2025-10-26", "2025-10", "2024-02-29", "2023-05-31", null], graph.EnumerateArray().Select(found => found.TryGetProperty("startDate", out var date) ? date.GetString() : null));
        Assert.Equal(["EventScheduled", "EventScheduled", "EventScheduled", "EventCancelled", "EventScheduled"], graph.EnumerateArray().Select(found => found.GetProperty("eventStatus").GetString()));
    }

    [Fact]
    public async Task Plover_Follows_The_Crosswalk()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);

        var lines = (await ExportedEvents.ExportAsync(register, ExportFormat.Plover)).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(["CONSULT", "AGREE", "SUPPORT", "SANCTION", "COOPERATE"], lines.Select(line => line.GetProperty("event").GetString()));
        Assert.Equal("visit", lines[0].GetProperty("mode")[0].GetString());
        Assert.Equal(("PAK", "BGD"), (lines[0].GetProperty("actor")[0].GetProperty("code").GetString(), lines[0].GetProperty("recipient")[0].GetProperty("code").GetString()));
        Assert.Equal(("2025-10-26", "2025-10-28"), (lines[0].GetProperty("date").GetString(), lines[0].GetProperty("enddate").GetString()));
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("date").ValueKind);
    }

    /// <summary>What a short program in Python prints, given a text.</summary>
    private static async Task<JsonElement> PythonAsync(string program, string input)
    {
        var start = new ProcessStartInfo("python3", ["-c", program]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false) };
        using var process = StartOrSkip(start);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return JsonDocument.Parse(output).RootElement;
    }

    private static Process StartOrSkip(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3.");
            throw;
        }
    }

    [GeneratedRegex(@"DT(START|END)[^\r]*T\d")]
    private static partial Regex TimeOfEvent();
}
