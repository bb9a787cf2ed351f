using System.Diagnostics;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Kills;

public sealed class KilledImportTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Import_Killed_At_Any_Moment_Loses_And_Doubles_Nothing(RegisterProvider provider)
    {
        var commands = new InsideTransaction(0, () => { });
        await using var undisturbed = await TestRegister.CreateAsync(provider, commands);
        var watch = Stopwatch.StartNew();
        await undisturbed.Import.ExecuteAsync([s_seeds], null, Cancelled);
        var whole = watch.Elapsed;
        var expected = await RegisterSummary.ReadAsync(undisturbed);
        var random = new Random(20251123);
        for (var kill = 0; kill < Victim.KillsOf(2); kill++)
        {
            await using var killed = await TestRegister.CreateAsync(provider);
            var done = await Victim.KillAsync(
                $"{nameof(KilledImportTests)}.{nameof(An_Import_Runs_In_A_Process_Of_Its_Own)}",
                killed,
                stopAt: kill % 2 == 0 ? random.Next(1, commands.Count + 1) : 0,
                after: whole * random.NextDouble());

            await SoundRegister.RequireAsync(killed);
            await RequireDoneAsync(killed, done);
            await using (await killed.Services.GetRequiredService<IRegisterLocks>().TakeAsync(RegisterLock.Import, Cancelled))
            {
                // The server gives the lock of a killed process back as soon as it notices.
            }

            var next = await killed.Import.ExecuteAsync([s_seeds], null, Cancelled);
            Assert.Equal((ImportOutcome.Finished, 0), (next.Outcome, next.Failed));
            Assert.Equal(expected, await RegisterSummary.ReadAsync(killed));
            await SoundRegister.RequireAsync(killed);
        }
    }

    /// <summary>The process that is killed.</summary>
    [Fact(Explicit = true)]
    public async Task An_Import_Runs_In_A_Process_Of_Its_Own()
    {
        var (register, tell) = Victim.Here();
        await register.Import.ExecuteAsync([s_seeds], new Told(tell), Cancelled);
    }

    private static async Task RequireDoneAsync(TestRegister register, IReadOnlyList<string> done)
    {
        await using var context = register.Open();
        Assert.Subset(
            (await context.Sources.Select(source => source.Name).ToListAsync(Cancelled)).ToHashSet(),
            done.ToHashSet());
    }

    private sealed class Told(Action<string> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value.Last.Name);
    }
}
