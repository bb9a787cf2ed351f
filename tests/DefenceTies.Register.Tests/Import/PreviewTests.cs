using DefenceTies.Register.History;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Import;

public sealed class PreviewTests : IDisposable
{
    private const string Article = "DHAKA: Pakistan's army chief General Asim Munir arrived in Dhaka on 3 May 2025 on an official visit to Bangladesh, the army said.";
    private const string Signing = "ANKARA: Turkey and Qatar signed a memorandum of understanding on military training in Ankara on 9 June 2025, the defence ministry said.";

    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    private readonly string _folder = Directory.CreateTempSubdirectory("preview-").FullName;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Preview_And_The_Import_Itself_Agree_In_Every_Count_And_Difference(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await WriteAsync("a.txt", Article);
        await WriteAsync("b.txt", Signing);
        await register.Import.ExecuteAsync([_folder], null, cancellationToken);
        await DecideAsync(register, RecordField.City, "Chittagong");

        // Changed, unchanged, new that joins, new, and unreadable.
        await WriteAsync("a.txt", Article.Replace("3 May", "4 May", StringComparison.Ordinal).Replace("in Dhaka", "in Sylhet", StringComparison.Ordinal));
        await WriteAsync("c.txt", Signing + " It is the first of its kind.");
        await WriteAsync("d.txt", "");
        var preview = await register.Services.GetRequiredService<PreviewImport>().ExecuteAsync([_folder, s_seeds], null, cancellationToken);
        var import = await register.Import.ExecuteAsync([_folder, s_seeds], null, cancellationToken);
        var kept = await register.Services.GetRequiredService<ReadImport>().ExecuteAsync(import.RunId!.Value, cancellationToken);

        Assert.Equal(import.Files, preview.Report.Files);
        Assert.Equal(import.Files, kept!.Files);
        Assert.Equal((import.Added, import.Changed, import.Merged, import.Removed, import.Suggested, import.UnchangedEvents, import.Failed),
            (kept.Run.Added, kept.Run.Changed, kept.Run.Merged, kept.Run.Removed, kept.Run.Suggested, kept.Run.Unchanged, kept.Run.Failed));
        Assert.Equal(Told(kept.Changes), Told(preview.Changes));
        Assert.Equal((ImportOutcome.Finished, 1), (preview.Report.Outcome, preview.Report.Failed));
        Assert.Equal(1, preview.Report.Files.Single(file => file.Name == "a.txt").Changed);
        Assert.True(preview.Report is { Added: > 0, Merged: > 0, UnchangedEvents: > 0, Unchanged: 1 });
        Assert.Contains(preview.Changes.Records, record => record is { Kind: RecordKind.Event, Change: RecordChange.Changed }
            && record.Fields.Contains(new FieldChange(RecordField.Date, "", "2025-05-03", "2025-05-04")));
        Assert.Equal(("Chittagong", "Sylhet"), preview.Changes.Suggestions.Select(suggestion => (suggestion.Decided, suggestion.Told)).Single());
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Preview_The_Kept_Report_And_The_History_Say_The_Same_Of_A_Change(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        await WriteAsync("a.txt", Article);
        await register.Import.ExecuteAsync([_folder], null, cancellationToken);
        await WriteAsync("a.txt", Article.Replace("3 May", "4 May", StringComparison.Ordinal).Replace("in Dhaka", "in Sylhet", StringComparison.Ordinal));
        await WriteAsync("b.txt", Article.Replace("Asim Munir", "Sahir Shamshad Mirza", StringComparison.Ordinal).Replace("Bangladesh", "Nepal", StringComparison.Ordinal).Replace("Dhaka", "Kathmandu", StringComparison.Ordinal));

        var preview = await register.Services.GetRequiredService<PreviewImport>().ExecuteAsync([_folder], null, cancellationToken);
        var import = await register.Import.ExecuteAsync([_folder], null, cancellationToken);
        var kept = await register.Services.GetRequiredService<ReadImport>().ExecuteAsync(import.RunId!.Value, cancellationToken);

        Assert.Equal(Told(kept!.Changes), Told(preview.Changes));
        Assert.Contains(kept.Changes.Records, record => record is { Kind: RecordKind.Event, Change: RecordChange.Changed });
        Assert.Contains(kept.Changes.Records, record => record.Fields.Any(field => field is { Field: RecordField.Official, Name: not null }));
        var events = kept.Changes.Records.Where(record => record.Kind != RecordKind.Organisation && record.Change != RecordChange.Removed).ToArray();
        Assert.True(events.Length > 2);
        foreach (var record in events)
        {
            var history = await register.Services.GetRequiredService<ReadHistory>().ExecuteAsync(record.Kind, record.Id, null, cancellationToken);
            var last = history!.Entries[0];
            Assert.Equal(last.Changes.Where(change => change.Field != RecordField.Report), record.Fields);
            Assert.Equal(last.Line.What, record.What);
        }
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Preview_Changes_Nothing_And_Takes_No_Ids(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        var preview = await register.Services.GetRequiredService<PreviewImport>().ExecuteAsync([s_seeds], null, cancellationToken);

        Assert.True(preview.Report.Added > 0);
        Assert.Null(preview.Report.RunId);
        await using var context = register.Open();
        Assert.Equal((0, 0, 0, 0, 0), (
            await context.Sources.CountAsync(cancellationToken),
            await context.Events.CountAsync(cancellationToken),
            await context.Officials.CountAsync(cancellationToken),
            await context.Revisions.CountAsync(cancellationToken),
            await context.ImportRuns.CountAsync(cancellationToken)));
        if (provider == RegisterProvider.Sqlite)
        {
            Assert.Equal(1, (await register.Import.ExecuteAsync([s_seeds], null, cancellationToken)).RunId);
        }
    }

    [Fact]
    public async Task Readers_Go_On_While_A_Preview_Is_At_Work_And_See_Nothing_Of_It()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await WriteAsync("a.txt", Article);
        var seen = new List<int>();
        var reading = new CallOnFile(() =>
        {
            using var context = register.Open();
            seen.Add(context.Events.Count());
        });
        await register.Services.GetRequiredService<PreviewImport>().ExecuteAsync([_folder], reading, TestContext.Current.CancellationToken);

        Assert.Equal([0], seen);
    }

    [Fact]
    public async Task A_File_That_Cannot_Be_Stored_Fails_In_A_Preview_As_In_The_Import()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await WriteAsync("a.txt", Article);
        await WriteAsync("b.txt", Signing);
        await using (var context = register.Open())
        {
            await context.Database.ExecuteSqlRawAsync("CREATE TRIGGER no_room BEFORE INSERT ON \"Sources\" WHEN NEW.\"Name\" = 'a.txt' BEGIN SELECT RAISE(ABORT, 'no_room'); END", cancellationToken);
        }

        var preview = await register.Services.GetRequiredService<PreviewImport>().ExecuteAsync([_folder], null, cancellationToken);
        Assert.Equal([ImportFileOutcome.Failed, ImportFileOutcome.Added], preview.Report.Files.Select(file => file.Outcome));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task No_Preview_Begins_While_An_Import_Runs(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using var otherProcess = register.MakeServices();
        await using var taken = await otherProcess.GetRequiredService<IRegisterLocks>().TryTakeAsync(RegisterLock.Import, TestContext.Current.CancellationToken);
        var refused = await register.Services.GetRequiredService<PreviewImport>().ExecuteAsync([s_seeds], null, TestContext.Current.CancellationToken);

        Assert.Equal(ImportOutcome.AnotherWasRunning, refused.Report.Outcome);
    }

    private static IReadOnlyList<string> Told(ImportChanges changes) =>
    [
        .. changes.Records.Select(record => $"{record.Kind} {record.Title} {record.Change} {record.What} {record.Joined}: {string.Join("; ", record.Fields.Select(field => field.Name is null ? field : field with { Element = "" }))}"),
        .. changes.Suggestions.Select(suggestion => suggestion.ToString()),
    ];

    private static async Task DecideAsync(TestRegister register, RecordField field, string value)
    {
        await using var context = register.Open();
        var visit = await context.Events.SingleAsync(registered => registered.Kind == Domain.Events.EventKind.Visit, TestContext.Current.CancellationToken);
        context.Add(new Decision { Kind = RecordKind.Event, RecordId = visit.Id, Field = field, Value = value, By = "An editor", At = TimeProvider.System.GetUtcNow() });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder, name), text, TestContext.Current.CancellationToken);
}
