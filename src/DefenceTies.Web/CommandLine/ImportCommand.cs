using System.CommandLine;
using DefenceTies.Extraction;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Hosting;
using DefenceTies.Web.Import;
using DefenceTies.Web.Logging;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>import</c>: reads files or folders into the register and prints what became of them.</summary>
internal static class ImportCommand
{
    internal static Command Create(string[] settings)
    {
        var paths = PathsArgument.Create();
        var command = new Command("import", "Imports files or folders into the register and prints what became of them.") { paths };
        command.SetAction((parsed, cancellationToken) => RunAsync(settings, parsed.GetRequiredValue(paths), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, string[] paths, CancellationToken cancellationToken)
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
            await services.GetRequiredService<PrepareRegister>().ExecuteAsync(cancellationToken);
            var report = await services.GetRequiredService<ImportSources>().ExecuteAsync(paths, progress: null, cancellationToken);
            return (int)await PrintAsync(report);
        }
        catch (Exception unusable) when (StoreFailure.Is(unusable) || unusable is KnowledgeException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(StoreFailure.Explain(unusable));
            return (int)ExitCode.NothingDone;
        }
    }

    private static async Task<ExitCode> PrintAsync(ImportReport report)
    {
        if (report.Outcome == ImportOutcome.AnotherWasRunning)
        {
            await Console.Error.WriteLineAsync("Another import is running on this register. Try again when it has ended.");
            return ExitCode.NothingDone;
        }

        foreach (var line in ImportLines.FailuresOf(report))
        {
            await Console.Error.WriteLineAsync(line);
        }

        foreach (var line in ImportLines.Of(report))
        {
            Console.WriteLine(line);
        }

        return report.Failed == 0 && report.Outcome == ImportOutcome.Finished ? ExitCode.Ok
            : report.Failed == report.Files.Count ? ExitCode.NothingDone
            : ExitCode.SomeFailed;
    }
}
