using System.Text;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Sheets;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Tests.Export;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Sheets;

public sealed class RoundTripTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static readonly string[] s_editable =
    [
        "id", "kind", "status", "title", "summary", "date", "parties", "parts", "host", "city", "official_ids", "officials", "official_countries", "official_posts", "official_parts",
        "organisation_ids", "organisations", "topics", "visitor_rank", "host_rank", "purpose", "occasion", "agreement_type", "stage", "subjects", "exercise", "course",
        "equipment", "quantity", "ordered", "delivered", "value", "currency",
    ];

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Seeds_Come_Back_Unchanged_Whatever_A_Spreadsheet_Does_To_Untouched_Cells(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.Import.ExecuteAsync([s_seeds], null, TestContext.Current.CancellationToken);
        var count = (await EditedCsv.ExportAsync(register)).Count;
        Assert.InRange(count, 10, 10_000);

        async Task Untouched(Func<EditedCsv, byte[]> saved)
        {
            var preview = await EditedCsv.PreviewAsync(register, saved(await EditedCsv.ExportAsync(register)));
            Assert.Null(preview.Refusal);
            Assert.Empty(preview.Problems);
            Assert.Empty(preview.Records);
            Assert.Empty(preview.Notes);
            Assert.Equal((count, count), (preview.Rows, preview.Untouched));
        }

        await Untouched(csv => csv.Bytes());
        await Untouched(csv => csv.Bytes(';', "\r\n", new UTF8Encoding(true)));
        await Untouched(csv => csv.Reverse().Bytes('\t', "\n", Encoding.Unicode));
        await Untouched(csv => csv.Remove("officials", "parties", "organisation_ids", "publishers").Bytes());
        await Untouched(csv => [.. "sep=;\r\n"u8, .. csv.Change("date", InGerman).Change("earliest", InGerman).Change("confidence", number => number.Replace('.', ',')).Bytes(';')]);
        await Untouched(csv => csv.Change("date", InAmerican).Change("title", title => title.TrimStart('\'')).Bytes());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Is_Changed_In_Each_Column_Stands_So_With_One_Revision_For_Each_Record_And_The_Same_File_Changes_No_More(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await RegisterAsync(provider);
        var csv = ChangeAll(await EditedCsv.ExportAsync(register));

        var preview = await csv.PreviewAsync(register);
        var report = await EditedCsv.ApplyAsync(register, preview.Records);

        Assert.Empty(preview.Problems);
        Assert.Equal(0, preview.Untouched);
        Assert.All(preview.Records, record => Assert.Equal(SheetChange.Changed, record.Change));
        Assert.All(report.Results, result => Assert.True(result.Result.IsSaved, string.Join(' ', result.Result.Problems)));
        var now = await EditedCsv.ExportAsync(register);
        Assert.Equal(csv.Cells(s_editable), now.Cells(s_editable));
        await using var context = register.Open();
        Assert.All(await context.Events.ToListAsync(cancellationToken), changed => Assert.Equal(2, changed.Version));
        var revisions = await context.Revisions.Where(revision => revision.Kind == RecordKind.Event && revision.Version == 2).ToListAsync(cancellationToken);
        Assert.All(revisions, revision => Assert.Equal(("An editor", "From the desk's table"), (revision.By, revision.Why)));
        Assert.Equal(preview.Records.Count, await context.AuditEntries.CountAsync(entry => entry.Action == "decide-event" && entry.Detail == "From the desk's table", cancellationToken));

        var again = await csv.PreviewAsync(register);
        Assert.Empty(again.Records);
        Assert.Empty(again.Problems);
        Assert.Equal(preview.Records.Count, again.Standing);
        Assert.Empty((await now.PreviewAsync(register)).Records);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Each_Record_Is_Undone_By_Itself_And_What_Was_Stopped_Goes_On_With_The_Same_File(RegisterProvider provider)
    {
        await using var register = await RegisterAsync(provider);
        var csv = ChangeAll(await EditedCsv.ExportAsync(register));
        var preview = await csv.PreviewAsync(register);
        using var stop = new CancellationTokenSource();

        var half = await register.Use<ApplySheet>().ExecuteAsync(Editors.One, preview.Records, null, new StopAfter(2, stop), stop.Token);
        var rest = await csv.PreviewAsync(register);
        await EditedCsv.ApplyAsync(register, rest.Records);

        Assert.Equal((true, 2), (half.IsStopped, half.Results.Count));
        Assert.Equal((preview.Records.Count - 2, 2), (rest.Records.Count, rest.Standing));
        Assert.Equal(csv.Cells(s_editable), (await EditedCsv.ExportAsync(register)).Cells(s_editable));
        var first = preview.Records[0].Id;
        Assert.True((await register.UndoAsync(RecordKind.Event, first)).IsSaved);
        Assert.Contains(await register.EventsAsync(), undone => undone.Id == first && undone.Version == 3 && undone.Title != csv[first, "title"]);
    }

    private static async Task<TestRegister> RegisterAsync(RegisterProvider provider)
    {
        var register = await ExportedEvents.RegisterAsync(provider);
        await register.ImportAsync(
            new ToldArticle("f.txt", "2024-06-01", ToldEvent.Of(EventKind.Training, "2024-05", "BGD", "PAK").Says(ClaimField.Course, "Staff course")),
            new ToldArticle("g.txt", "2024-07-01", ToldEvent.Of(EventKind.Meeting, "2024-06-30", "JPN", "AUS").Official("Ken Sato", "JPN", "Defence Minister", OfficialPart.Host)));
        await register.Use<EnterOfficial>().ExecuteAsync(Editors.One, [FieldDecision.Of(RecordField.Name, "Bilal Aziz"), FieldDecision.Of(RecordField.Country, "PAK")], null, TestContext.Current.CancellationToken);
        await register.Use<EnterOrganisation>().ExecuteAsync(Editors.One, [FieldDecision.Of(RecordField.Name, "Harbour Works")], null, TestContext.Current.CancellationToken);
        await using var context = register.Open();
        context.AuditEntries.RemoveRange(context.AuditEntries);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return register;
    }

    private static EditedCsv ChangeAll(EditedCsv csv)
    {
        foreach (var (column, cell) in new[]
        {
            ("status", "planned"), ("title", "'+A title, \"quoted\"; and\nof two lines"), ("summary", "Talks about ships."), ("date", "2025-10-27/2025-10-29"),
            ("parties", "BGD | LKA | PAK"), ("parts", "host | visitor | visitor"), ("host", "LKA"), ("city", "Colombo"),
            ("official_ids", "1 | 3"), ("officials", "Arif Khan | Bilal Aziz"), ("official_countries", "PAK | PAK"), ("official_posts", "Vice Chief of Staff | "), ("official_parts", "visitor | other"),
            ("organisation_ids", "1"), ("organisations", "Harbour Works"), ("topics", "harbours | ships"), ("visitor_rank", "minister"), ("host_rank", "service-chief"), ("purpose", "To see the yards"),
        })
        {
            csv[1, column] = cell;
        }

        (csv[2, "agreement_type"], csv[2, "stage"], csv[2, "subjects"], csv[2, "value"], csv[2, "currency"]) = ("memorandum", "in-force", "exercises | logistics-and-access", "2 million", "USD");
        (csv[3, "title"], csv[3, "exercise"]) = ("An exercise", "NORTHERN SHIELD-25");
        (csv[4, "title"], csv[4, "equipment"], csv[4, "quantity"], csv[4, "ordered"], csv[4, "delivered"], csv[4, "value"], csv[4, "currency"]) = ("A transfer", "Patrol boats", "two", "2024", "2025-01", "3 million", "EUR");
        (csv[5, "title"], csv[5, "kind"], csv[5, "occasion"]) = ("It was a meeting", "meeting", "A summit");
        (csv[6, "title"], csv[6, "course"]) = ("Training", "Pilot course");
        (csv[7, "title"], csv[7, "occasion"], csv[7, "official_ids"], csv[7, "officials"], csv[7, "official_countries"], csv[7, "official_posts"], csv[7, "official_parts"]) = ("Without him", "A conference", "", "", "", "", "");
        return csv;
    }

    private static string InGerman(string date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture) : date;

    private static string InAmerican(string date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day.ToString("M/d/yy", System.Globalization.CultureInfo.InvariantCulture)
        : DateOnly.TryParseExact($"{date}-01", "yyyy-MM-dd", out var month) ? month.ToString("MMM-yy", System.Globalization.CultureInfo.InvariantCulture) : date;

    private sealed class StopAfter(int records, CancellationTokenSource stop) : IProgress<SheetProgress>
    {
        public void Report(SheetProgress value)
        {
            if (value.Done == records)
            {
                stop.Cancel();
            }
        }
    }
}
