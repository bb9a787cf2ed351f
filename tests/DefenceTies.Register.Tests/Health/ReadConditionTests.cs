using DefenceTies.Register.Backup;
using DefenceTies.Register.Health;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Health;

public sealed class ReadConditionTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Condition_Tells_What_Is_There_What_Waits_And_When_It_Was_Last_Backed_Up(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY"), ToldEvent.Visit("2024-03-20", "KEN", "EGY")));
        var before = await register.Use<ReadCondition>().ExecuteAsync(Cancelled);
        await register.Use<RecordBackupAct>().ExecuteAsync(null, null, RecordBackupAct.Made, "r.backup", true, null, Cancelled);
        await register.Use<RecordBackupAct>().ExecuteAsync(null, null, RecordBackupAct.Made, "later.backup", false, "no room", Cancelled);

        var condition = await register.Use<ReadCondition>().ExecuteAsync(Cancelled);

        Assert.Equal((provider, 0, 2, 1, 2), (condition.Provider, condition.Pending, condition.Counts.Events, condition.Counts.Articles, condition.Queues.Review));
        Assert.Equal(provider == RegisterProvider.Sqlite, condition.File is not null);
        Assert.True(condition.Bytes > 10_000);
        Assert.Matches("^[0-9]+\\.", condition.ServerVersion);
        Assert.NotNull(condition.LastMigration);
        Assert.Single(condition.Imports);
        Assert.Equal((true, false), (before.LastBackup is null, condition.LastBackup is null));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Import_Of_Another_Process_Is_Seen_With_How_Far_It_Is_And_One_That_Was_Killed_Is_Not(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using var another = register.MakeServices();
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY")));
        Assert.Null(await FindAsync(register));

        await using (await another.GetRequiredService<IRegisterLocks>().TakeAsync(RegisterLock.Import, Cancelled))
        {
            var running = await FindAsync(register);
            Assert.Equal((1L, 1, "a.txt", 1, 0), (running!.RunId, running.Done, running.LastFile, running.Added, running.Failed));
            await using var context = register.Open();
            await context.ImportRuns.ExecuteUpdateAsync(set => set.SetProperty(run => run.EndedAt, DateTimeOffset.UnixEpoch).SetProperty(run => run.Outcome, ImportOutcome.Finished), Cancelled);
            Assert.Null(await FindAsync(register));
        }

        Assert.Null(await FindAsync(register));
    }

    private static Task<ImportElsewhere?> FindAsync(TestRegister register) => register.Use<FindRunningImport>().ExecuteAsync(Cancelled);
}
