using System.Diagnostics;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class KilledImportTests
{
    private const string ConnectionVariable = "DEFENCETIES_KILLED_IMPORT";
    private const int Kills = 10;

    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Fact]
    public async Task An_Import_That_Is_Killed_Again_And_Again_Loses_And_Doubles_Nothing()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var whole = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await whole.Import.ExecuteAsync([s_seeds], null, cancellationToken);
        await using var killed = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var random = new Random(20251123);
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAnImportAsync(killed, TimeSpan.FromMilliseconds(random.Next(0, 400)), cancellationToken);
        }

        var last = await killed.Import.ExecuteAsync([s_seeds], null, cancellationToken);

        Assert.Equal((ImportOutcome.Finished, 0), (last.Outcome, last.Failed));
        Assert.Equal(await ContentAsync(whole), await ContentAsync(killed));
        await using var context = killed.Open();
        Assert.NotEqual(0, await context.ImportRuns.CountAsync(run => run.EndedAt == null, cancellationToken));
    }

    /// <summary>The process that is killed: an import into the register that the environment names.</summary>
    [Fact(Explicit = true)]
    public async Task An_Import_Runs_In_A_Process_Of_Its_Own()
    {
        await using var register = TestRegister.Of(Environment.GetEnvironmentVariable(ConnectionVariable)!);
        await register.Import.ExecuteAsync([s_seeds], null, TestContext.Current.CancellationToken);
    }

    private static async Task KillAnImportAsync(TestRegister register, TimeSpan after, CancellationToken cancellationToken)
    {
        await using var context = register.Open();
        var runs = await context.ImportRuns.CountAsync(cancellationToken);
        var start = new ProcessStartInfo("dotnet", [typeof(KilledImportTests).Assembly.Location, "-explicit", "only", "-method", $"*.{nameof(KilledImportTests)}.{nameof(An_Import_Runs_In_A_Process_Of_Its_Own)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[ConnectionVariable] = register.ConnectionString;
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited && await context.ImportRuns.CountAsync(cancellationToken) == runs)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
        }

        await Task.Delay(after, cancellationToken);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(cancellationToken);
        Assert.Equal(runs + 1, await context.ImportRuns.CountAsync(cancellationToken));
    }

    private static async Task<IReadOnlyList<string>> ContentAsync(TestRegister register)
    {
        await using var context = register.Open();
        var sources = await context.Sources.OrderBy(source => source.Name).Select(source => source.Name).ToListAsync(TestContext.Current.CancellationToken);
        var events = (await register.EventsAsync()).Select(registered =>
            $"{registered.Kind} {registered.Status} {registered.Date} {registered.Title} {registered.Sources} {registered.Reports.Count} {registered.Version} {string.Join(',', registered.Participants.Select(participant => participant.Official!.Name).Order(StringComparer.Ordinal))}");
        var officials = (await register.OfficialsAsync()).Select(official =>
            $"{official.Name} {official.Country} {official.Version} {string.Join('|', official.Aliases.Select(alias => $"{alias.Name} {alias.Reports}").Order(StringComparer.Ordinal))}");
        return [.. sources, .. events.Order(StringComparer.Ordinal), .. officials.Order(StringComparer.Ordinal)];
    }
}
