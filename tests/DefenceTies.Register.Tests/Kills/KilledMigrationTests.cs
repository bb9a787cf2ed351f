using DefenceTies.Register.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Kills;

public sealed class KilledMigrationTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Migration_Killed_In_Its_Middle_Is_Completed_By_The_Next_Start(RegisterProvider provider)
    {
        var commands = new InsideTransaction(0, () => { });
        await using var undisturbed = TestRegister.CreateUnprepared(provider, commands);
        await undisturbed.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(Cancelled);
        var expected = await RegisterContent.ReadAsync(undisturbed);
        var random = new Random(20251125);
        for (var kill = 0; kill < Victim.KillsOf(1); kill++)
        {
            await using var killed = TestRegister.CreateUnprepared(provider);
            await Victim.KillAsync($"{nameof(KilledMigrationTests)}.{nameof(A_Register_Is_Prepared_In_A_Process_Of_Its_Own)}", killed, random.Next(1, commands.Count + 1), TimeSpan.Zero);

            await killed.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(Cancelled);

            await using var context = killed.Open();
            Assert.Empty(await context.Database.GetPendingMigrationsAsync(Cancelled));
            Assert.Equal(WithoutIds(expected), WithoutIds(await RegisterContent.ReadAsync(killed)));
            await SoundRegister.RequireAsync(killed);
        }
    }

    /// <summary>The process that is killed.</summary>
    [Fact(Explicit = true)]
    public async Task A_Register_Is_Prepared_In_A_Process_Of_Its_Own()
    {
        var (register, _) = Victim.Here();
        await register.Services.GetRequiredService<PrepareRegister>().ExecuteAsync(Cancelled);
    }

    // A transaction that was rolled back has used up ids on PostgreSQL.
    private static IEnumerable<string> WithoutIds(IEnumerable<string> lines) =>
        lines.Select(line => string.Join(" · ", line.Split(" · ").Where(part => !part.Contains("Id=", StringComparison.Ordinal)))).Order(StringComparer.Ordinal);
}
