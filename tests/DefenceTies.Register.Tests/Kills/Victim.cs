using System.Diagnostics;
using System.Globalization;

namespace DefenceTies.Register.Tests.Kills;

/// <summary>
/// A process that works on a register until it is killed: a test of this assembly that only runs when it is asked for.
/// It tells on its standard output what it has done, a line each.
/// </summary>
internal sealed class Victim : IDisposable
{
    private const string Mark = "@";
    private const string ProviderVariable = "DEFENCETIES_VICTIM_PROVIDER";
    private const string ConnectionVariable = "DEFENCETIES_VICTIM_CONNECTION";
    private const string StopVariable = "DEFENCETIES_VICTIM_STOP";
    private const string Inside = "inside a transaction";
    private const string Begun = "begun";

    private readonly Process _process;

    private Victim(Process process) => _process = process;

    /// <summary>How many kills the tests try in all; tests/load.sh asks for more.</summary>
    public static int Kills { get; } = int.Parse(Environment.GetEnvironmentVariable("DEFENCETIES_KILLS") ?? "10", CultureInfo.InvariantCulture);

    /// <summary>What it told, of all that is done.</summary>
    public List<string> Done { get; } = [];

    /// <summary>The part of all kills that falls to one test, rounded up.</summary>
    public static int KillsOf(int tenths) => ((Kills * tenths) + 9) / 10;

    /// <summary>Starts one and kills it.</summary>
    /// <param name="test">The test class and method that is to run.</param>
    /// <param name="register">Its register.</param>
    /// <param name="stopAt">Kills it while it stands still inside a transaction, after so many of its commands; at 0 at any moment.</param>
    /// <param name="after">When to kill it otherwise, counted from its first word.</param>
    /// <returns>What it had told by then. An ended process was not killed, which fails the test.</returns>
    public static async Task<IReadOnlyList<string>> KillAsync(string test, TestRegister register, int stopAt, TimeSpan after)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var victim = Start(test, register, stopAt);
        var stood = await victim.ReadUntilAsync(stopAt > 0 ? Inside : Begun, cancellationToken);
        if (stopAt == 0)
        {
            await Task.Delay(after, cancellationToken);
        }

        victim._process.Kill(entireProcessTree: true);
        while (await victim._process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            victim.Hear(line);
        }

        await victim._process.WaitForExitAsync(cancellationToken);
        Assert.True(stood, "The process ended before it could be killed.");
        return victim.Done;
    }

    /// <summary>In the process that is to be killed: its register, and a way to tell what is done.</summary>
    public static (TestRegister Register, Action<string> Tell) Here()
    {
        var stopAt = int.Parse(Environment.GetEnvironmentVariable(StopVariable)!, CultureInfo.InvariantCulture);
        var register = TestRegister.Of(
            Enum.Parse<RegisterProvider>(Environment.GetEnvironmentVariable(ProviderVariable)!),
            Environment.GetEnvironmentVariable(ConnectionVariable)!,
            new InsideTransaction(stopAt, () => Say(Inside)));
        Say(Begun);
        return (register, Say);
    }

    public void Dispose() => _process.Dispose();

    private static Victim Start(string test, TestRegister register, int stopAt)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Victim).Assembly.Location, "-explicit", "only", "-method", $"*.{test}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[ProviderVariable] = register.Provider.ToString();
        start.Environment[ConnectionVariable] = register.ConnectionString;
        start.Environment[StopVariable] = stopAt.ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return new Victim(process);
    }

    private async Task<bool> ReadUntilAsync(string word, CancellationToken cancellationToken)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line == Mark + word)
            {
                return true;
            }

            Hear(line);
        }

        return false;
    }

    private void Hear(string line)
    {
        if (line.StartsWith(Mark, StringComparison.Ordinal) && line[1..] is not (Inside or Begun))
        {
            Done.Add(line[1..]);
        }
    }

    private static void Say(string what)
    {
        Console.Out.WriteLine(Mark + what);
        Console.Out.Flush();
    }
}
