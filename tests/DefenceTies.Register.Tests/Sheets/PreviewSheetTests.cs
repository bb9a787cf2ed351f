using System.Text;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Sheets;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Tests.Export;

namespace DefenceTies.Register.Tests.Sheets;

public sealed class PreviewSheetTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Row_Without_An_Id_Enters_An_Event_Once(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);
        var csv = (await EditedCsv.ExportAsync(register))
            .Add(("kind", "Visit"), ("title", "A new visit"), ("date", "3 to 5 Nov 2025"), ("parties", "Sri Lanka | BGD"), ("parts", "visitor | host"), ("host", "BGD"), ("officials", "arif khan"), ("official_posts", "Envoy"), ("sources", "4"))
            .Add(("kind", "visit"), ("title", "The visit of October"), ("date", "2025-10-27"), ("parties", "BGD | PAK"), ("parts", "host | visitor"));

        var preview = await csv.PreviewAsync(register);

        Assert.Empty(preview.Problems);
        Assert.Equal((5, 2), (preview.Untouched, preview.Records.Count));
        Assert.All(preview.Records, record => Assert.Equal((SheetChange.New, 0L), (record.Change, record.Id)));
        Assert.Empty(preview.Records[0].Warnings);
        Assert.Contains("It may stand already as event 1", Assert.Single(preview.Records[1].Warnings), StringComparison.Ordinal);
        var report = await EditedCsv.ApplyAsync(register, preview.Records);
        Assert.All(report.Results, result => Assert.True(result.Result.IsSaved));
        var entered = (await register.EventsAsync()).Single(found => found.Title == "A new visit");
        Assert.Equal(("2025-11-03/2025-11-05", ReviewState.Entered, 1L), (entered.Date?.Text, entered.Review, Assert.Single(entered.Participants).OfficialId));

        var again = await csv.PreviewAsync(register);
        Assert.Empty(again.Records);
        Assert.Equal((5, 2), (again.Untouched, again.Standing));
        Assert.All((await EditedCsv.ApplyAsync(register, preview.Records)).Results, result => Assert.Equal(EditOutcome.Unchanged, result.Result.Outcome));
        Assert.Equal(7, (await register.EventsAsync()).Count);

        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, entered.Id), null, TestContext.Current.CancellationToken);
        Assert.Contains($"as event {entered.Id}, and taken away since", Assert.Single((await csv.PreviewAsync(register)).Problems).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Somebody_Else_Changed_Since_Is_Shown_And_Stays_Unless_The_Editor_Chooses_Otherwise(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);
        var csv = await EditedCsv.ExportAsync(register);
        (csv[1, "city"], csv[1, "summary"], csv[5, "title"]) = ("Sylhet", "Mine.", "Mine");
        await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.City, "Chattogram"), FieldDecision.Of(RecordField.Title, "Theirs"));
        await register.DecideAsync(RecordKind.Event, 2, FieldDecision.Of(RecordField.City, "Ankara"));

        var preview = await csv.PreviewAsync(register);

        Assert.Equal(3, preview.Untouched);
        var conflict = Assert.Single(preview.Records, record => record.Change == SheetChange.Conflict);
        Assert.Equal((1L, 1, 2, "Theirs"), (conflict.Id, conflict.ExportedVersion, conflict.Version, conflict.Title));
        Assert.Equal(
            [(RecordField.City, "Dhaka", "Chattogram", "Sylhet"), (RecordField.Summary, null, null, "Mine.")],
            conflict.Fields.Select(field => (field.Asked.Field, field.Asked.Before, field.Effect.Before, field.Effect.After)).OrderBy(field => field.Field));
        Assert.Equal([RecordField.City, RecordField.Title], conflict.Since.Select(since => since.Change.Field).Order());
        Assert.Equal("Mine", Assert.Single(preview.Records, record => record.Change == SheetChange.Changed).Fields[0].Effect.After);

        await EditedCsv.ApplyAsync(register, [conflict]);
        var now = (await register.EventsAsync()).Single(found => found.Id == 1);
        Assert.Equal(("Sylhet", "Mine.", "Theirs", 3), (now.City, now.Summary, now.Title, now.Version));

        // What was changed after the preview is no more overwritten than what was changed before it.
        await register.DecideAsync(RecordKind.Event, 5, FieldDecision.Of(RecordField.City, "Paris"));
        Assert.Equal(EditOutcome.Conflict, (await EditedCsv.ApplyAsync(register, preview.Records)).Results[^1].Result.Outcome);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Ids_That_Were_Merged_Are_Followed_And_Those_That_Lead_Nowhere_Are_Told(RegisterProvider provider)
    {
        await using var register = await ExportedEvents.RegisterAsync(provider);
        var csv = await EditedCsv.ExportAsync(register);
        (csv[5, "summary"], csv[2, "summary"], csv[3, "version"], csv[4, "version"]) = ("Of the merged one.", "Gone.", "7", "");
        csv.Add(("id", "4711"), ("version", "1")).Add(("id", "x"), ("version", "1")).Add(("version", "1")).Add(("id", "1"), ("version", "1"));
        await register.MergeEventsAsync(5, 1);
        await register.Use<DeleteRecord>().ExecuteAsync(Editors.One, await register.SeenAsync(RecordKind.Event, 2), null, TestContext.Current.CancellationToken);

        var preview = await csv.PreviewAsync(register);

        string Problem(int row, string column) => Assert.Single(preview.Problems, problem => problem.Row == row && problem.Column == column).Text;
        Assert.Contains("Row 2 is event 1 too, into which event 5 was merged", Problem(csv.NumberOf(5), "id"), StringComparison.Ordinal);
        Assert.Contains("Event 2 is gone. An editor:", Problem(csv.NumberOf(2), "id"), StringComparison.Ordinal);
        Assert.Contains("never had a version 7; the last one is 1", Problem(csv.NumberOf(3), "version"), StringComparison.Ordinal);
        Assert.Contains("without it nobody can tell", Problem(csv.NumberOf(4), "version"), StringComparison.Ordinal);
        Assert.Equal("There is no event 4711.", Problem(7, "id"));
        Assert.Equal("“x” is no id of an event.", Problem(8, "id"));
        Assert.Contains("For a new event leave both empty", Problem(9, "id"), StringComparison.Ordinal);
        Assert.Contains("Row 2 is event 1 too. Leave one", Problem(10, "id"), StringComparison.Ordinal);

        csv[1, "id"] = "5";
        var merged = Assert.Single((await csv.PreviewAsync(register)).Records);
        Assert.Equal((SheetChange.Conflict, 1L, 5L), (merged.Change, merged.Id, merged.MergedFrom));
    }

    [Fact]
    public async Task Every_Cell_That_Means_Nothing_Is_Told_By_Row_And_Column_And_Its_Row_Changes_Nothing()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);
        var csv = await EditedCsv.ExportAsync(register);
        foreach (var (column, cell) in new[]
        {
            ("kind", "vist"), ("status", ""), ("title", " "), ("date", "31/02/2025"), ("parties", "BGD | Pakistn | BGD"), ("parts", "host"), ("host", "XXX"),
            ("officials", "Nobody Known"), ("official_ids", ""), ("organisations", "No Such Works"), ("visitor_rank", "king"), ("occasion", "A summit"), ("summary", new string('x', 2_001)),
        })
        {
            csv[1, column] = cell;
        }

        (csv[2, "subjects"], csv[2, "currency"], csv[2, "sources"], csv[2, "earliest"]) = ("exercises | dancing", "dollars", "9", "2020-01-01");
        csv.Add(("status", "planned")).Add(("kind", "visit"), ("title", "Twice"), ("parties", "BGD | PAK")).Add(("kind", "visit"), ("title", "Twice"), ("parties", "BGD | PAK"));

        var preview = await csv.PreviewAsync(register);

        string Problem(long id, string column) => Assert.Single(preview.Problems, problem => problem.Row == csv.NumberOf(id) && problem.Column == column).Text;
        Assert.Equal("“vist” means nothing here. Write visit, meeting, agreement, exercise, training or transfer.", Problem(1, "kind"));
        Assert.Equal("It cannot be empty.", Problem(1, "status"));
        Assert.Equal("It cannot be empty.", Problem(1, "title"));
        Assert.NotEmpty(Problem(1, "date"));
        Assert.Equal(["There is no country “Pakistn”. Is PAK meant?", "BGD stands there twice."], preview.Problems.Where(problem => problem.Column == "parties" && problem.Row == csv.NumberOf(1)).Select(problem => problem.Text));
        Assert.Contains("It has 1 and parties has 3", Problem(1, "parts"), StringComparison.Ordinal);
        Assert.Contains("There is no country “XXX”", Problem(1, "host"), StringComparison.Ordinal);
        Assert.Contains("No official is called “Nobody Known”", Problem(1, "officials"), StringComparison.Ordinal);
        Assert.Contains("No organisation is called “No Such Works”", Problem(1, "organisations"), StringComparison.Ordinal);
        Assert.Contains("“king” means nothing here", Problem(1, "visitor_rank"), StringComparison.Ordinal);
        Assert.Contains("“visit” has none", Problem(1, "occasion"), StringComparison.Ordinal);
        Assert.Contains("too long", Problem(1, "summary"), StringComparison.Ordinal);
        Assert.Contains("“dancing” means nothing here", Problem(2, "subjects"), StringComparison.Ordinal);
        Assert.Contains("three letters", Problem(2, "currency"), StringComparison.Ordinal);
        Assert.Equal(["kind", "title", "parties"], preview.Problems.Where(problem => problem.Row == 7).Select(problem => problem.Column));
        Assert.Equal("It says the same as row 8: the event would be entered twice.", Assert.Single(preview.Problems, problem => problem.Row == 9).Text);
        Assert.Equal(8, Assert.Single(preview.Records).Row);
        Assert.Equal(["Column “earliest” only informs, and what was changed there is left alone: row 4.", "Column “sources” only informs, and what was changed there is left alone: row 4."], preview.Notes);
    }

    [Fact]
    public async Task A_Column_That_Is_Not_Known_Is_Left_Alone_And_The_Nearest_One_Is_Named()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);
        var csv = await EditedCsv.ExportAsync(register);
        csv[1, "city"] = "Sylhet";

        var preview = await csv.Rename("city", "citty").Rename("publishers", "My own remarks about it").PreviewAsync(register);

        Assert.Empty(preview.Records);
        Assert.Equal(["There is no column “citty”; it is left alone. Is “city” meant? Then name it so and upload the file again.", "There is no column “My own remarks about it”; it is left alone."], preview.Notes);
    }

    [Fact]
    public async Task What_Is_No_Table_Of_The_Register_Is_Refused_In_Words()
    {
        await using var register = await ExportedEvents.RegisterAsync(RegisterProvider.Sqlite);
        async Task Refused(string why, byte[] file) => Assert.Contains(why, (await EditedCsv.PreviewAsync(register, file)).Refusal, StringComparison.Ordinal);

        await Refused("is empty", []);
        await Refused("is a workbook", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3]);
        await Refused("is no text", [.. "id,version"u8, 0, 1]);
        await Refused("line 2 has a letter of an older character set", [.. "id,version,city\n1,1,K"u8, 0xF6, .. "ln\n"u8]);
        await Refused("is not all of it", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,version"), 0x00, 0xD8]);
        await Refused("The first row has one cell only", "Dear colleague\nthe figures follow."u8.ToArray());
        await Refused("No column is called “id”", "name,town\nx,y"u8.ToArray());
        await Refused("Two columns are called “city”", "id,city,City\n"u8.ToArray());
        await Refused("Row 3: a quotation mark opens and never closes.", "id,version,city\n1,1,Dhaka\n2,1,\"Ankara\n3,1,Rome\n"u8.ToArray());
        await Refused("larger than 20 MB", new byte[PreviewSheet.MostBytes + 1]);
        await Refused("more than 20,000 rows", Encoding.UTF8.GetBytes("id,version\n" + string.Concat(Enumerable.Repeat("1,1\n", PreviewSheet.MostRows + 1))));

        var ragged = await EditedCsv.PreviewAsync(register, "id,version,title,city,sources\n1,1\n2,1,a,b,1,too much\n,,,,\n"u8.ToArray());
        Assert.Equal([(2, "title"), (3, null)], ragged.Problems.Select(problem => (problem.Row, problem.Column)));
        Assert.Equal(2, ragged.Rows);
    }
}
