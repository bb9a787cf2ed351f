using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class RepeatedImportTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Same_File_Twice_Changes_Nothing(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var article = new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-23"));
        Assert.Equal(ImportFileOutcome.Added, (await register.ImportAsync(article)).Outcome);
        var before = await RevisionsAsync(register);

        Assert.Equal(ImportFileOutcome.Unchanged, (await register.ImportAsync(article)).Outcome);
        Assert.Equal(before, await RevisionsAsync(register));
    }

    [Fact]
    public async Task The_Same_Bytes_Under_Another_Name_Are_Unchanged()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-23")), "1", bytes: "same");
        var again = await register.ImportAsync(new ToldArticle("copy.txt", "2025-11-24", Visit("2025-11-23")), "1", bytes: "same");

        Assert.Equal(ImportFileOutcome.Unchanged, again.Outcome);
        Assert.Single(await register.EventsAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task New_Bytes_Under_A_Known_Name_Supersede_What_The_Old_Ones_Told(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22"), Exercise("AMAN")));
        var visit = (await register.EventsAsync())[0];
        var changed = await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", Visit("2025-11-23")));

        Assert.Equal(ImportFileOutcome.Replaced, changed.Outcome);
        Assert.Equal(1, changed.Removed);
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal(visit.Id, stands.Id);
        Assert.Equal("2025-11-23", stands.Date?.Text);
        Assert.Equal(1, stands.Sources);
        Assert.Empty(stands.Disputed);
    }

    [Fact]
    public async Task Old_Bytes_That_Come_Back_Stand_Again()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var first = new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22"));
        await register.ImportAsync(first, new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-23")), first);

        Assert.Equal("2025-11-22", Assert.Single(await register.EventsAsync()).Date?.Text);
    }

    [Fact]
    public async Task Better_Rules_Read_A_Known_File_Anew_And_Keep_Its_Events()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11")), "1", bytes: "same");
        var before = Assert.Single(await register.EventsAsync());
        var again = await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", ToldEvent.Visit("2025-11-23", "TUR", "BGD")), "2", bytes: "same");

        Assert.Equal(ImportFileOutcome.ReadAnew, again.Outcome);
        var after = Assert.Single(await register.EventsAsync());
        Assert.Equal(before.Id, after.Id);
        Assert.Equal("2025-11-23", after.Date?.Text);
        Assert.Equal(["BGD", "TUR"], after.Parties.Select(party => party.Country.Value).Order(StringComparer.Ordinal));
        Assert.Equal(2, after.Version);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Decision_Stands_Against_Every_Import_And_What_It_Would_Have_Changed_Is_Suggested(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22")));
        var visit = Assert.Single(await register.EventsAsync());
        await using (var context = register.Open())
        {
            context.Add(new Decision { Kind = RecordKind.Event, RecordId = visit.Id, Field = RecordField.Date, Value = "2025-11-21", By = "An editor", At = TimeProvider.System.GetUtcNow() });
            context.Add(new Decision { Kind = RecordKind.Event, RecordId = visit.Id, Field = RecordField.Party, Element = "QAT", Value = "participant", By = "An editor", At = TimeProvider.System.GetUtcNow() });
            await context.SaveChangesAsync(cancellationToken);
        }

        var changed = await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", Visit("2025-11-23")));

        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal("2025-11-21", stands.Date?.Text);
        Assert.Contains(stands.Parties, party => party.Country.Value == "QAT");
        Assert.Equal(1, changed.Suggested);
        await using var after = register.Open();
        Assert.Equal("2025-11-23", Assert.Single(await after.Suggestions.ToListAsync(cancellationToken)).Value);
    }

    [Fact]
    public async Task What_An_Editor_Refused_Does_Not_Come_Back()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var article = new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-23"));
        await register.ImportAsync(article, "1");
        await using (var context = register.Open())
        {
            var report = await context.Reports.SingleAsync(cancellationToken);
            context.Add(new RefusedReport
            {
                Kind = report.Kind,
                EvidenceSha256 = RefusedReports.KeyOf(report, article.Write().Text),
                ReportId = report.Id,
                By = "An editor",
                At = TimeProvider.System.GetUtcNow(),
            });
            context.Remove(await context.Events.SingleAsync(cancellationToken));
            await context.SaveChangesAsync(cancellationToken);
        }

        await register.ImportAsync(article, "2");
        Assert.Empty(await register.EventsAsync());
    }

    [Fact]
    public async Task Every_Record_That_An_Import_Made_Or_Changed_Has_A_Revision()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Visit("2025-11")),
            new ToldArticle("two.txt", "2025-11-25", Visit("2025-11-23")));

        await using var context = register.Open();
        var revisions = await context.Revisions.Where(revision => revision.Kind == RecordKind.Event).OrderBy(revision => revision.Id).ToListAsync(cancellationToken);
        Assert.Equal([(1, "Import 1", "Added", "Read in one.txt"), (2, "Import 2", "Changed date", "Read in two.txt")],
            revisions.Select(revision => (revision.Version, revision.By, revision.What, revision.Why!.Split(". ")[0])));
        Assert.Contains("\"date\":\"2025-11\"", revisions[0].Snapshot, StringComparison.Ordinal);
        Assert.Single(await context.Revisions.Where(revision => revision.Kind == RecordKind.Official).ToListAsync(cancellationToken), revision => revision.Version == 1);
    }

    private static ToldEvent Visit(string date) =>
        ToldEvent.Visit(date, "PAK", "BGD", "Dhaka").Official("Shakir Ullah Khattak", "PAK", "Chairman of Heavy Industries Taxila (HIT)", OfficialPart.Visitor) with { Title = "A visit" };

    private static ToldEvent Exercise(string name) => ToldEvent.Of(EventKind.Exercise, "2025-02-10", "BGD", "PAK").Says(ClaimField.ExerciseName, name);

    private static async Task<int> RevisionsAsync(TestRegister register)
    {
        await using var context = register.Open();
        return await context.Revisions.CountAsync(TestContext.Current.CancellationToken);
    }
}
