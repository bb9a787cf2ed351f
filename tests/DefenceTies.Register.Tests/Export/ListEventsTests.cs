using System.Text.Json;
using DefenceTies.Register.Articles;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Export;
using DefenceTies.Register.History;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Ties;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Register.Tests.Export;

public sealed class ListEventsTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_List_Tells_Of_Each_Event_What_The_Whole_Record_Tells(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);

        var listing = await register.Use<ListEvents>().ExecuteAsync(TimelineFilter.All, 50, Cancellation);

        Assert.Equal((null, null), (listing.After, listing.Before));
        Assert.Equal(5, listing.Events.Count);
        foreach (var summary in listing.Events)
        {
            var record = (await register.Use<ReadEventRecord>().ExecuteAsync(summary.Id, null, Cancellation)).Record!;
            using var whole = JsonSerializer.SerializeToDocument(record);
            using var part = JsonSerializer.SerializeToDocument(summary with { Stage = null });
            Assert.All(part.RootElement.EnumerateObject().Where(field => field.Name != nameof(EventSummary.Stage)), field => Assert.Equal(whole.RootElement.GetProperty(field.Name).GetRawText(), field.Value.GetRawText()));
            Assert.Equal(record.Details.Stage, summary.Stage);
        }
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Pages_Follow_Each_Other_Onwards_And_Back(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);
        var list = register.Use<ListEvents>();
        var all = (await list.ExecuteAsync(TimelineFilter.All, 500, Cancellation)).Events.Select(found => found.Id).ToList();

        var (onwards, page) = (new List<long>(), await list.ExecuteAsync(TimelineFilter.All, 2, Cancellation));
        onwards.AddRange(page.Events.Select(found => found.Id));
        while (page.After is { } after)
        {
            page = await list.ExecuteAsync(TimelineFilter.All with { After = after }, 2, Cancellation);
            onwards.AddRange(page.Events.Select(found => found.Id));
        }

        var back = page.Events.Select(found => found.Id).ToList();
        while (page.Before is { } before)
        {
            page = await list.ExecuteAsync(TimelineFilter.All with { Before = before }, 2, Cancellation);
            back.InsertRange(0, page.Events.Select(found => found.Id));
        }

        Assert.Equal(all, onwards);
        Assert.Equal(all, back);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => list.ExecuteAsync(TimelineFilter.All, 501, Cancellation));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Ties_Are_Listed_By_Codes_Each_With_Its_Events_And_Last_Contact(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("1.txt", "2025-01-01", ToldEvent.Visit("2024-05-01", "PAK", "BGD")),
            new ToldArticle("2.txt", "2025-01-02", ToldEvent.Visit("2024-06-01", "BGD", "PAK")),
            new ToldArticle("3.txt", "2025-01-03", ToldEvent.Visit("2024-07-01", "TUR", "AZE")),
            new ToldArticle("4.txt", "2025-01-04", ToldEvent.Visit("2024-08-01", "TUR", "BGD")));
        var ties = new List<TieRow>();
        for (TieKey? key = null; ;)
        {
            (var page, key) = await register.Use<PageTies>().ExecuteAsync(key is null ? null : TieKey.TryParse(key.ToString(), out var read) ? read : null, 2, Cancellation);
            ties.AddRange(page);
            if (key is null)
            {
                break;
            }
        }

        Assert.Equal(
            [("AZE", "TUR", 1, new DateOnly(2024, 7, 1)), ("BGD", "PAK", 2, new DateOnly(2024, 6, 1)), ("BGD", "TUR", 1, new DateOnly(2024, 8, 1))],
            ties.Select(tie => (tie.First.Code.Value, tie.Second.Code.Value, tie.Events, tie.LastContact!.Value)));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Officials_And_Articles_Are_Listed_Once_Each_Whatever_The_Page_Holds(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        string[] names = ["Zafar Iqbal", "Md. Arif Khan", "Arif Khan", "Äke Öst", "Bo Li"];
        await register.ImportAsync([.. names.Select((name, at) => new ToldArticle($"{at}.txt", at < 2 ? null : $"2025-01-0{at / 2}", ToldEvent.Visit("2024-05-01", "PAK", "BGD").Official(name, at % 2 == 0 ? "PAK" : "TUR")))]);
        var (officials, articles) = (new List<OfficialRow>(), new List<long>());

        for (OfficialKey? key = null; ;)
        {
            (var page, key) = await register.Use<PageOfficials>().ExecuteAsync(key is null ? null : OfficialKey.TryParse(key.ToString(), out var read) ? read : null, 2, Cancellation);
            officials.AddRange(page);
            if (key is null)
            {
                break;
            }
        }

        for (ArticleKey? key = null; ;)
        {
            (var page, key) = await register.Use<PageArticles>().ExecuteAsync(key is null ? null : ArticleKey.TryParse(key.ToString(), out var read) ? read : null, 2, Cancellation);
            articles.AddRange(page.Select(article => article.Id));
            if (key is null)
            {
                break;
            }
        }

        Assert.Equal((await register.Use<ListOfficials>().ExecuteAsync(byEvents: false, null, Cancellation)).Rows.Select(official => official.Id), officials.Select(official => official.Id));
        Assert.Equal((await register.Use<PageArticles>().ExecuteAsync(null, 100, Cancellation)).Articles.Select(article => article.Id), articles);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Event_Is_Read_Whole_As_It_Stood_And_A_Merged_One_Says_Where_It_Went(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);
        var read = register.Use<ReadEventRecord>();
        var first = (await read.ExecuteAsync(1, null, Cancellation)).Record!;
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Sylhet"));

        var now = (await read.ExecuteAsync(1, null, Cancellation)).Record!;
        var then = (await read.ExecuteAsync(1, new Moment(1, null), Cancellation)).Record!;
        var never = await read.ExecuteAsync(1, new Moment(9, null), Cancellation);

        Assert.Equal(("Sylhet", 2), (now.City, now.Version));
        Assert.Equal(JsonSerializer.Serialize(first with { Latitude = null, Longitude = null }), JsonSerializer.Serialize(then));
        Assert.Equal((null, "There is no version 9; the last one is 2."), (never.Record, never.Problem));
        await register.MergeEventsAsync(1, into: 5);
        Assert.Equal((null, 5L), ((await read.ExecuteAsync(1, null, Cancellation)).Record, (await read.ExecuteAsync(1, null, Cancellation)).MergedInto));
        Assert.Equal(new FoundEvent(null), await read.ExecuteAsync(99, null, Cancellation));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Mark_Of_The_Register_Stays_While_Nothing_Changes_And_No_Longer(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var state = register.Use<ReadRegisterState>();
        var empty = await state.ExecuteAsync(Cancellation);
        await register.ImportAsync(new ToldArticle("a.txt", "2025-03-02", Editors.Visit("2025-03-01")));

        var before = await state.ExecuteAsync(Cancellation);
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Sylhet"));

        Assert.Equal(3, new[] { empty, before, await state.ExecuteAsync(Cancellation) }.Distinct().Count());
        if (provider == RegisterProvider.Sqlite)
        {
            // On a server, whatever else is written there changes it.
            Assert.Equal(await state.ExecuteAsync(Cancellation), await state.ExecuteAsync(Cancellation));
        }
    }

    [Fact]
    public async Task An_Export_Ends_Where_It_Is_Told_To_And_One_Event_Is_Exported_Alone()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);
        var export = register.Use<ExportEvents>();
        using var two = new MemoryStream();
        using var one = new MemoryStream();
        using var none = new MemoryStream();

        Assert.Equal(2, (await export.ExecuteAsync(ExportFormat.Ndjson, TimelineFilter.All, null, two, Cancellation, most: 2)).Written);
        Assert.Equal(1, (await export.ExecuteAsync(ExportFormat.Json, 4, null, one, Cancellation)).Written);
        Assert.Equal(0, (await export.ExecuteAsync(ExportFormat.Json, 99, null, none, Cancellation)).Written);

        using var found = JsonDocument.Parse(one.ToArray());
        Assert.Equal(4, Assert.Single(found.RootElement.EnumerateArray()).GetProperty("id").GetInt64());
    }
}
