using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Tests.Kills;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DefenceTies.Register.Tests.Faults;

public sealed class ImportFaultTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_A_Full_Disk_Files_Fail_With_That_Reason_And_The_Next_Import_Goes_On()
    {
        var disk = new SmallDisk();
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite, disk);

        await IsMadeGoodAsync(register, "disk of the register is full", () => SetAsync(() => disk.IsFull = true), () => SetAsync(() => disk.IsFull = false));
    }

    [Fact]
    public async Task While_The_File_Is_Moved_Away_Files_Fail_With_That_Reason_And_The_Next_Import_Goes_On()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var file = new SqliteConnectionStringBuilder(register.ConnectionString).DataSource;

        await IsMadeGoodAsync(register, "cannot be opened", () => SetAsync(() => File.Move(file, file + ".away")), () => SetAsync(() => File.Move(file + ".away", file)));
    }

    [Fact]
    public async Task While_Another_Writes_For_Too_Long_Files_Fail_With_That_Reason_And_The_Next_Import_Goes_On()
    {
        await using var prepared = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await using var register = TestRegister.Of(RegisterProvider.Sqlite, prepared.ConnectionString + ";Default Timeout=1");
        await using var other = new SqliteConnection(prepared.ConnectionString + ";Pooling=False");
        SqliteTransaction? writing = null;

        await IsMadeGoodAsync(
            register,
            "register is busy",
            async () =>
            {
                await other.OpenAsync(Cancelled);
                writing = other.BeginTransaction();
            },
            async () => await writing!.DisposeAsync());
    }

    [Fact]
    public async Task While_The_Server_Is_Away_Files_Fail_With_That_Reason_And_The_Next_Import_Goes_On()
    {
        Assert.SkipWhen(Databases.PostgreSql is null, $"{Databases.PostgreSqlVariable} names no PostgreSQL server");
        await using var register = await TestRegister.CreateAsync(RegisterProvider.PostgreSql);
        var database = new NpgsqlConnectionStringBuilder(register.ConnectionString).Database!;

        await IsMadeGoodAsync(register, "does not answer", () => ServerOutage.BeginAsync(database), () => ServerOutage.EndAsync(database));
    }

    /// <summary>An import is disturbed after its first file, which stands; the others fail for the reason; once all is well, the next import brings them in.</summary>
    private static async Task IsMadeGoodAsync(TestRegister register, string reason, Func<Task> disturb, Func<Task> repair)
    {
        await using var undisturbed = await TestRegister.CreateAsync(register.Provider);
        await undisturbed.Import.ExecuteAsync([s_seeds], null, Cancelled);

        register.FilesAtOnce = 1;
        var report = await register.Import.ExecuteAsync([s_seeds], new AfterFirst(disturb), Cancelled);
        await repair();

        Assert.Equal(ImportFileOutcome.Added, report.Files[0].Outcome);
        Assert.All(report.Files.Skip(1), file =>
        {
            Assert.Equal(ImportFileOutcome.Failed, file.Outcome);
            Assert.Contains(reason, file.Reason, StringComparison.Ordinal);
        });
        var next = await register.Import.ExecuteAsync([s_seeds], null, Cancelled);
        Assert.Equal((ImportOutcome.Finished, 0, 1), (next.Outcome, next.Failed, next.Unchanged));
        Assert.Equal(await RegisterSummary.ReadAsync(undisturbed), await RegisterSummary.ReadAsync(register));
        await SoundRegister.RequireAsync(register);
    }

    private static Task SetAsync(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private sealed class AfterFirst(Func<Task> does) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done == 1)
            {
                does().GetAwaiter().GetResult();
            }
        }
    }
}
