using DefenceTies.Extraction;
using DefenceTies.Register.Store;
using DefenceTies.Web.Hosting;
using DefenceTies.Web.Logging;

namespace DefenceTies.Web.CommandLine;

/// <summary>What every command has around it that works on the register: its settings, its services, and words for what fails.</summary>
internal static class RegisterCommand
{
    /// <summary>Runs a command; what keeps it from its work is told on standard error.</summary>
    internal static async Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<ExitCode>> command)
    {
        var reading = SiteConfiguration.ReadSettings(settings);
        if (reading.Settings is null)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, reading.Problems));
            return (int)ExitCode.NothingDone;
        }

        try
        {
            await using var services = new ServiceCollection()
                .AddLogging(logging => logging.AddCommandLog())
                .AddDefenceTies(reading.Settings)
                .BuildServiceProvider();
            return (int)await command(services);
        }
        catch (Exception unusable) when (StoreFailure.Is(unusable) || unusable is KnowledgeException or InvalidDataException or UnauthorizedAccessException or IOException)
        {
            await Console.Error.WriteLineAsync(StoreFailure.Explain(unusable));
            return (int)ExitCode.NothingDone;
        }
    }
}
