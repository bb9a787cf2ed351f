using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Import;

public sealed class ImportSourcesTests : IDisposable
{
    private const string Article = "DHAKA: Pakistan's army chief General Asim Munir arrived in Dhaka on 3 May 2025 on an official visit to Bangladesh, the army said.";

    private readonly string _folder = Directory.CreateTempSubdirectory("import-").FullName;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Providers))]
    public async Task A_File_That_Cannot_Be_Read_Is_Named_And_The_Others_Go_On(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await WriteAsync("a.txt", "");
        await WriteAsync("b.txt", Article);
        await File.WriteAllBytesAsync(Path.Combine(_folder, "c.txt"), [0, 1, 2, 3, 0, 255, 0], TestContext.Current.CancellationToken);
        var report = await register.Import.ExecuteAsync([_folder, Path.Combine(_folder, "missing.txt")], null, TestContext.Current.CancellationToken);

        Assert.Equal(ImportOutcome.Finished, report.Outcome);
        Assert.Equal(
            [("a.txt", ImportFileOutcome.Failed), ("b.txt", ImportFileOutcome.Added), ("c.txt", ImportFileOutcome.Failed), ("missing.txt", ImportFileOutcome.Failed)],
            report.Files.Select(file => (file.Name, file.Outcome)));
        Assert.All(report.Files.Where(file => file.Outcome == ImportFileOutcome.Failed), file => Assert.NotNull(file.Reason));
        await using var context = register.Open();
        var run = await context.ImportRuns.Include(stored => stored.Files).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(4, run.Files.Count);
        Assert.NotNull(run.EndedAt);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Only_One_Import_Runs_At_A_Time(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await WriteAsync("b.txt", Article);
        await using (var otherProcess = register.MakeServices())
        {
            await using var taken = await otherProcess.GetRequiredService<IRegisterLocks>().TryTakeAsync(RegisterLock.Import, TestContext.Current.CancellationToken);
            var refused = await register.Import.ExecuteAsync([_folder], null, TestContext.Current.CancellationToken);
            Assert.Equal(ImportOutcome.AnotherWasRunning, refused.Outcome);
        }

        Assert.Equal(ImportOutcome.Finished, (await register.Import.ExecuteAsync([_folder], null, TestContext.Current.CancellationToken)).Outcome);
    }

    [Fact]
    public async Task A_Cancelled_Import_Keeps_The_Files_Done_And_The_Next_One_Goes_On()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await WriteAsync("a.txt", Article);
        await WriteAsync("b.txt", Article.Replace("3 May", "13 June", StringComparison.Ordinal));
        using var cancelling = new CancellationTokenSource();
        register.FilesAtOnce = 1;
        var first = await register.Import.ExecuteAsync([_folder], new CancelAfterFirst(cancelling), cancelling.Token);
        var second = await register.Import.ExecuteAsync([_folder], null, TestContext.Current.CancellationToken);

        Assert.Equal((ImportOutcome.Cancelled, 1), (first.Outcome, first.Files.Count));
        Assert.Equal([ImportFileOutcome.Unchanged, ImportFileOutcome.Added], second.Files.Select(file => file.Outcome));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Of_Two_Files_Of_One_Name_The_Second_Does_Not_Replace_The_First(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var folders = new[] { "one", "two" }.Select(name => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName).ToArray();
        await WriteAsync(Path.Combine("one", "a.txt"), Article);
        await WriteAsync(Path.Combine("two", "a.txt"), Article.Replace("3 May", "13 June", StringComparison.Ordinal));
        var first = await register.Import.ExecuteAsync(folders, null, TestContext.Current.CancellationToken);
        var second = await register.Import.ExecuteAsync(folders, null, TestContext.Current.CancellationToken);

        Assert.Equal([ImportFileOutcome.Added, ImportFileOutcome.Failed], first.Files.Select(file => file.Outcome));
        Assert.Equal($"Another file of this name was imported in this run: {Path.Combine(folders[0], "a.txt")}", first.Files[1].Reason);
        Assert.Equal([ImportFileOutcome.Unchanged, ImportFileOutcome.Failed], second.Files.Select(file => file.Outcome));
        Assert.Equal(["2025-05-03"], (await register.EventsAsync()).Select(visit => visit.Date?.Text));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_File_That_Cannot_Be_Stored_Fails_And_What_It_Taught_Is_Forgotten(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await WriteAsync("a.txt", Article);
        await WriteAsync("b.txt", Article.Replace("3 May", "13 June", StringComparison.Ordinal));

        // Comes at the very end of the file's transaction, when its official has long been learnt.
        await ForbidAsync(register, provider == RegisterProvider.Sqlite
            ? "CREATE TRIGGER no_room BEFORE INSERT ON \"ImportRunFiles\" WHEN NEW.\"Name\" = 'a.txt' AND NEW.\"SourceId\" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'no_room'); END"
            : "ALTER TABLE \"ImportRunFiles\" ADD CONSTRAINT no_room CHECK (\"Name\" <> 'a.txt' OR \"SourceId\" IS NULL)");
        var report = await register.Import.ExecuteAsync([_folder], null, TestContext.Current.CancellationToken);

        Assert.Equal(ImportOutcome.Finished, report.Outcome);
        Assert.Equal([("a.txt", ImportFileOutcome.Failed), ("b.txt", ImportFileOutcome.Added)], report.Files.Select(file => (file.Name, file.Outcome)));
        Assert.Contains("no_room", report.Files[0].Reason, StringComparison.Ordinal);
        Assert.Equal(["2025-06-13"], (await register.EventsAsync()).Select(visit => visit.Date?.Text));
        Assert.Single(await register.OfficialsAsync());
        await using var context = register.Open();
        Assert.Equal(["a.txt", "b.txt"], await context.ImportRunFiles.Select(file => file.Name).Order().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_Register_That_Stores_Nothing_Any_Longer_Fails_Every_File()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await WriteAsync("a.txt", Article);
        await WriteAsync("b.txt", "");
        await WriteAsync("c.txt", Article.Replace("3 May", "13 June", StringComparison.Ordinal));
        await ForbidAsync(register, "CREATE TRIGGER no_file BEFORE INSERT ON \"ImportRunFiles\" BEGIN SELECT RAISE(ABORT, 'full'); END");
        await ForbidAsync(register, "CREATE TRIGGER no_end BEFORE UPDATE ON \"ImportRuns\" BEGIN SELECT RAISE(ABORT, 'full'); END");
        var report = await register.Import.ExecuteAsync([_folder], null, TestContext.Current.CancellationToken);

        Assert.Equal((3, 3), (report.Files.Count, report.Failed));
        Assert.Equal("It is empty.", report.Files[1].Reason);
        await using var context = register.Open();
        Assert.False(await context.Sources.AnyAsync(TestContext.Current.CancellationToken));
        Assert.Null((await context.ImportRuns.SingleAsync(TestContext.Current.CancellationToken)).EndedAt);
    }

    private static async Task ForbidAsync(TestRegister register, string sql)
    {
        await using var context = register.Open();
        await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder, name), text, TestContext.Current.CancellationToken);
}
