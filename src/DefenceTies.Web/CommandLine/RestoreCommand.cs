using System.CommandLine;
using System.Globalization;
using DefenceTies.Register.Backup;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.CommandLine;

/// <summary><c>restore</c>: makes the register what a backup holds.</summary>
internal static class RestoreCommand
{
    internal static Command Create(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "A file that 'backup' wrote, from either database." };
        var replace = new Option<bool>("--replace") { Description = "Replaces the register when it holds something." };
        var command = new Command("restore", "Makes the register what a backup holds, all of it or nothing.") { file, replace };
        command.SetAction((parsed, cancellationToken) => RegisterCommand.RunAsync(
            settings,
            services => RunAsync(services, parsed.GetRequiredValue(file), parsed.GetValue(replace), cancellationToken)));
        return command;
    }

    private static async Task<ExitCode> RunAsync(IServiceProvider services, string file, bool replace, CancellationToken cancellationToken)
    {
        var report = await services.GetRequiredService<RestoreRegister>().ExecuteAsync(file, replace, new ProgressLines(), cancellationToken);
        if (report is { Outcome: RestoreOutcome.Restored, Contents: { } contents })
        {
            await services.GetRequiredService<RecordBackupAct>().ExecuteAsync(null, null, RecordBackupAct.Restored, Path.GetFileName(file), true, $"{contents.Rows} rows", CancellationToken.None);
            Console.WriteLine($"Restored {contents.Rows} rows of {contents.Tables} tables, as they stood at {report.TakenAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC.");
            return ExitCode.Ok;
        }

        await Console.Error.WriteLineAsync(report.Outcome == RestoreOutcome.AnotherImports
            ? "An import is running on this register. It was left as it is; try again when the import has ended."
            : "The register holds something already. It was left as it is; say --replace to replace all of it.");
        return ExitCode.NothingDone;
    }
}
