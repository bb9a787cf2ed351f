using System.Text.RegularExpressions;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.History;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Import;

public sealed partial class UndoImportTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Undoing_An_Import_Takes_Back_All_It_Brought_And_The_Same_Files_Come_In_Again(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        var first = await register.Import.ExecuteAsync([s_seeds], null, cancellationToken);
        var before = await ContentAsync(register);

        var undone = await UndoAsync(register, first.RunId!.Value);

        Assert.Equal((UndoOutcome.Undone, first.Files.Count, first.Added), (undone.Outcome, undone.TakenBack, undone.Removed));
        Assert.Empty(undone.Left);
        Assert.Empty(await register.EventsAsync());
        Assert.Empty(await register.OfficialsAsync());
        await using (var context = register.Open())
        {
            Assert.Empty(await context.PossibleDuplicates.ToListAsync(cancellationToken));
            Assert.Empty(await context.EventTexts.ToListAsync(cancellationToken));
            Assert.Empty(await context.Organisations.ToListAsync(cancellationToken));
            Assert.Equal(0, (await register.Services.GetRequiredService<ReadTotals>().ExecuteAsync(cancellationToken)).Articles);
        }

        // Who undid the seeds does not want them back at the next start.
        Assert.Null(await register.Services.GetRequiredService<ImportSeeds>().ExecuteAsync(s_seeds, cancellationToken));
        var again = await register.Import.ExecuteAsync([s_seeds], null, cancellationToken);
        Assert.Equal((first.Added, 0), (again.Added, again.Unchanged));
        Assert.Equal(before, await ContentAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Nobody_Is_Offered_As_A_Duplicate_Of_A_Person_Who_Goes(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-07-08", ToldEvent.Of(EventKind.Meeting, "2025-07-07", "BGD", "PAK").Official("Karim Ahmed", "BGD", "Army Chief")),
            new ToldArticle("two.txt", "2025-11-08", ToldEvent.Of(EventKind.Meeting, "2025-11-07", "BGD", "PAK").Official("Karim Ahmad", "BGD", "Finance Minister")));
        await using var context = register.Open();
        Assert.Equal(1, await context.PossibleDuplicates.CountAsync(duplicate => duplicate.Kind == RecordKind.Official, cancellationToken));

        await UndoAsync(register, 2);

        Assert.Equal("Karim Ahmed", Assert.Single(await register.OfficialsAsync()).Name);
        Assert.Equal(0, await context.PossibleDuplicates.CountAsync(duplicate => duplicate.Kind == RecordKind.Official, cancellationToken));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_The_Import_Replaced_Or_Removed_Stands_Again_As_It_Stood(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22"), Exercise("AMAN")));
        var before = await ContentAsync(register);
        var ids = (await register.EventsAsync()).Select(registered => registered.Id).ToArray();
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", Visit("2025-11-23")));

        var undone = await UndoAsync(register, 2);

        Assert.Equal((UndoOutcome.Undone, 1, 1, 0, 1, 1), (undone.Outcome, undone.TakenBack, undone.StandAgain, undone.Removed, undone.Restored, undone.Changed));
        Assert.Equal(before, await ContentAsync(register));
        Assert.Equal(ids, (await register.EventsAsync()).Select(registered => registered.Id));
        await using var context = register.Open();
        Assert.Equal(["Added", "Removed: no source tells of it any longer", "Restored"], await context.Revisions
            .Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == ids[1]).OrderBy(revision => revision.Version).Select(revision => revision.What)
            .ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_File_Read_Anew_Is_As_It_Was_Read_Before_And_Can_Be_Read_Anew_Again(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var better = new ToldArticle("one.txt", "2025-11-24", ToldEvent.Visit("2025-11-23", "TUR", "BGD"));
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11")), "1", bytes: "same");
        var before = await ContentAsync(register);
        await register.ImportAsync(better, "2", bytes: "same");
        var after = await ContentAsync(register);

        await UndoAsync(register, 2);
        Assert.Equal(before, await ContentAsync(register));
        Assert.Equal(ImportFileOutcome.ReadAnew, (await register.ImportAsync(better, "2", bytes: "same")).Outcome);
        Assert.Equal(after, await ContentAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_It_Merged_Into_Another_Event_Leaves_It(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11")) { Publisher = "One" });
        var before = await ContentAsync(register);
        var joined = await register.ImportAsync(new ToldArticle("two.txt", "2025-11-25", Visit("2025-11-23")) { Publisher = "Two" });
        Assert.Equal((1, 1), (joined.Merged, joined.Changed));

        var undone = await UndoAsync(register, 2);

        Assert.Equal((0, 1), (undone.Removed, undone.Changed));
        Assert.Equal(before, await ContentAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Later_Imports_Merged_Into_Its_Events_Stays(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Visit("2025-11")),
            new ToldArticle("two.txt", "2025-11-25", Visit("2025-11-23")));

        var undone = await UndoAsync(register, 1);

        Assert.Equal((UndoOutcome.Undone, 0), (undone.Outcome, undone.Removed));
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal(("2025-11-23", 1), (stands.Date?.Text, stands.Reports.Count));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_A_Person_Touched_Since_Stays_And_Is_Listed(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22"), Exercise("AMAN")));
        var events = await register.EventsAsync();
        await using (var context = register.Open())
        {
            context.Add(new Decision { Kind = RecordKind.Event, RecordId = events[0].Id, Field = RecordField.Date, Value = "2025-11-21", By = "An editor", At = TimeProvider.System.GetUtcNow() });
            await context.SaveChangesAsync(cancellationToken);
        }

        var undone = await UndoAsync(register, 1);

        Assert.Equal(1, undone.Removed);
        var left = Assert.Single(undone.Left);
        Assert.Equal((RecordKind.Event, events[0].Id, "A visit"), (left.Kind, left.Id, left.Title));
        Assert.Equal([RecordField.Date], left.Fields);
        Assert.Equal(events[0].Id, Assert.Single(await register.EventsAsync()).Id);
    }

    [Fact]
    public async Task What_It_Suggested_Is_Suggested_No_Longer()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22")));
        await using (var context = register.Open())
        {
            context.Add(new Decision { Kind = RecordKind.Event, RecordId = 1, Field = RecordField.Date, Value = "2025-11-21", By = "An editor", At = TimeProvider.System.GetUtcNow() });
            await context.SaveChangesAsync(cancellationToken);
        }

        Assert.Equal(1, (await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", Visit("2025-11-23")))).Suggested);
        await UndoAsync(register, 2);

        await using var after = register.Open();
        Assert.Empty(await after.Suggestions.ToListAsync(cancellationToken));
        Assert.Equal("2025-11-21", Assert.Single(await register.EventsAsync()).Date?.Text);
    }

    [Fact]
    public async Task An_Import_Whose_Files_A_Later_One_Replaced_Waits_Until_That_Is_Undone()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22")),
            new ToldArticle("one.txt", "2025-11-25", Visit("2025-11-23")));
        var content = await ContentAsync(register);

        var refused = await UndoAsync(register, 1);
        Assert.Equal(UndoOutcome.LaterImportsBuildOnIt, refused.Outcome);
        Assert.Equal([2], refused.LaterImports);
        Assert.Equal(content, await ContentAsync(register));

        Assert.Equal(UndoOutcome.Undone, (await UndoAsync(register, 2)).Outcome);
        Assert.Equal(UndoOutcome.Undone, (await UndoAsync(register, 1)).Outcome);
        Assert.Empty(await register.EventsAsync());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Import_Is_Undone_Once_And_An_Undoing_Not_At_All(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22")));
        var undone = await UndoAsync(register, 1);

        Assert.Equal(UndoOutcome.UndoneBefore, (await UndoAsync(register, 1)).Outcome);
        Assert.Equal(UndoOutcome.NoSuchImport, (await UndoAsync(register, undone.UndoRunId!.Value)).Outcome);
        Assert.Equal(UndoOutcome.NoSuchImport, (await UndoAsync(register, 99)).Outcome);
        await using (var otherProcess = register.MakeServices())
        {
            await using var taken = await otherProcess.GetRequiredService<IRegisterLocks>().TryTakeAsync(RegisterLock.Import, TestContext.Current.CancellationToken);
            Assert.Equal(UndoOutcome.AnotherImportIsRunning, (await UndoAsync(register, 1)).Outcome);
        }

        var listed = await register.Services.GetRequiredService<ListImports>().ExecuteAsync(null, TestContext.Current.CancellationToken);
        Assert.Equal([(2, 1), (1, null)], listed.Select(run => (run.Id, run.Undoes)));
        Assert.NotNull(listed[1].UndoneAt);
        var kept = await register.Services.GetRequiredService<ReadImport>().ExecuteAsync(2, TestContext.Current.CancellationToken);
        Assert.Contains(kept!.Changes.Records, record => record is { Kind: RecordKind.Event, Change: RecordChange.Removed });
    }

    [Fact]
    public async Task Bytes_That_Came_In_Under_Another_Name_Since_Do_Not_Stand_Twice()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Visit("2025-11-22")), "1", bytes: "old");
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-25", Visit("2025-11-23")), "1", bytes: "new");
        await register.ImportAsync(new ToldArticle("copy.txt", "2025-11-24", Visit("2025-11-22")), "1", bytes: "old");

        Assert.Equal((UndoOutcome.Undone, 0), ((await UndoAsync(register, 2)) is var undone ? undone.Outcome : default, undone.StandAgain));
        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal(("2025-11-22", 1), (stands.Date?.Text, stands.Sources));
    }

    private static Task<UndoneImport> UndoAsync(TestRegister register, long run) =>
        register.Services.GetRequiredService<UndoImport>().ExecuteAsync(run, "An editor", null, TestContext.Current.CancellationToken);

    private static ToldEvent Visit(string date) =>
        ToldEvent.Visit(date, "PAK", "BGD", "Dhaka").Official("Shakir Ullah Khattak", "PAK", "Chairman of Heavy Industries Taxila (HIT)", OfficialPart.Visitor) with { Title = "A visit" };

    private static ToldEvent Exercise(string name) => ToldEvent.Of(EventKind.Exercise, "2025-02-10", "BGD", "PAK").Says(Domain.Articles.ClaimField.ExerciseName, name);

    // Everything of the records but their ids and versions.
    private static async Task<IReadOnlyList<string>> ContentAsync(TestRegister register)
    {
        await using var context = register.Open();
        var officials = await register.OfficialsAsync();
        var names = officials.ToDictionary(official => official.Id, official => official.Name);
        var events = (await register.EventsAsync()).Select(registered =>
            $"{EventId().Replace(Snapshot.Write(EventSnapshot.Of(registered, [], []) with { Officials = [], Organisations = [] }), "")} {registered.Reports.Count} {string.Join(',', registered.Participants.Select(official => $"{names[official.OfficialId]} {official.Post}").Order(StringComparer.Ordinal))}");
        var standing = await context.Articles.Where(article => article.SupersededByImportRunId == null).Select(article => article.Title).ToListAsync(TestContext.Current.CancellationToken);
        return [.. events.Order(StringComparer.Ordinal), .. officials.Select(official => Snapshot.Write(OfficialSnapshot.Of(official, []))).Order(StringComparer.Ordinal), .. standing.Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("\"eventId\":\\d+")]
    private static partial Regex EventId();
}
