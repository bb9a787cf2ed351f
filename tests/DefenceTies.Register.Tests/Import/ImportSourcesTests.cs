using DefenceTies.Register.Import;
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
        var first = await register.Import.ExecuteAsync([_folder], new CancelAfterFirst(cancelling), cancelling.Token);
        var second = await register.Import.ExecuteAsync([_folder], null, TestContext.Current.CancellationToken);

        Assert.Equal((ImportOutcome.Cancelled, 1), (first.Outcome, first.Files.Count));
        Assert.Equal([ImportFileOutcome.Unchanged, ImportFileOutcome.Added], second.Files.Select(file => file.Outcome));
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder, name), text, TestContext.Current.CancellationToken);

    private sealed class CancelAfterFirst(CancellationTokenSource cancelling) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => cancelling.Cancel();
    }
}
